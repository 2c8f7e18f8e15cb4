package id.tolok.console.rules;

import com.vaadin.flow.component.UI;
import id.tolok.console.component.WhileShown;
import id.tolok.engine.CompiledRules;
import id.tolok.engine.Finding;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.Verification;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.PackCheck;
import id.tolok.rules.pack.RulePack;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks a draft while somebody works on it: the language at once, cases and findings as soon as there is time. */
final class DraftChecks {

    private static final Logger LOG = LoggerFactory.getLogger(DraftChecks.class);
    private static final Executor AT_ONCE = Executors.newVirtualThreadPerTaskExecutor();
    private static final Executor AFTER_A_PAUSE =
            CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS, AT_ONCE);

    private static final Set<String> OF_CASES =
            Set.of("CASE_DIFFERS", "CASE_RULE_FIRED", "CASE_RULE_SILENT", "RULE_WITHOUT_FIRING_CASE");

    private final AtomicInteger newest = new AtomicInteger();

    /** @param verification absent while there are errors */
    record Checked(PackCheck check, Optional<Verification> verification) {

        /** What the verifier found, each under its words. */
        Map<Issue, Finding> findings(FindingWords words) {
            var found = new LinkedHashMap<Issue, Finding>();
            verification.ifPresent(all -> all.findings().forEach(finding -> found.put(words.of(finding), finding)));
            return found;
        }

        /** What running the cases found: it cannot be known from the text alone. */
        Stream<Issue> ofCases() {
            return check.issues().all().stream().filter(issue -> OF_CASES.contains(issue.code()));
        }
    }

    /** Whatever is wrong with manifest, calendar, cases as files, and rules; the cases are not run. */
    static Issues quick(Collection<SourceFile> files) {
        var all = List.copyOf(files);
        var read = RulePackReader.read(all);
        var rules = all.stream().filter(DraftChecks::holdsRules).toList();
        var dictionary = read.pack().map(RulePack::dictionary).or(() -> dictionary(all));
        return read.issues().and(RuleChecker.check(rules, dictionary).issues());
    }

    static Optional<RuleDictionary> dictionary(Collection<SourceFile> files) {
        return files.stream()
                .filter(file -> file.path().equals("ruleset.yaml"))
                .findFirst()
                .flatMap(file -> RulePackReader.manifest(file, new ArrayList<>()))
                .map(manifest -> manifest.dictionary());
    }

    /** Ready to evaluate; nothing while there are errors. */
    static Optional<CompiledRules> compiled(Collection<SourceFile> files) {
        return PackCheck.of(List.copyOf(files)).rules();
    }

    static boolean holdsRules(SourceFile file) {
        return file.path().endsWith(".drl")
                || file.path().endsWith(".drl.csv")
                || file.path().endsWith(".drl.xlsx");
    }

    /**
     * Checks the language at once, and everything after a short pause; of several in a row only the last one is told.
     * Nobody who types waits for it.
     */
    void all(Collection<SourceFile> files, UI ui, Consumer<Issues> language, Consumer<Checked> everything) {
        int mine = newest.incrementAndGet();
        var all = List.copyOf(files);
        var complete = new AtomicBoolean();
        AT_ONCE.execute(() -> tell(mine, ui, () -> quick(all), found -> {
            if (!complete.get()) {
                language.accept(found);
            }
        }));
        AFTER_A_PAUSE.execute(() -> tell(mine, ui, () -> check(all), found -> {
            complete.set(true);
            everything.accept(found);
        }));
    }

    private <T> void tell(int mine, UI ui, Supplier<T> work, Consumer<T> then) {
        try {
            if (mine == newest.get()) {
                var found = work.get();
                WhileShown.tell(ui, () -> {
                    if (mine == newest.get()) {
                        then.accept(found);
                    }
                });
            }
        } catch (RuntimeException e) {
            LOG.error("a draft could not be checked", e);
        }
    }

    private static Checked check(List<SourceFile> files) {
        var check = PackCheck.of(files);
        var verification = check.rules().map(rules -> Verification.of(rules.model(), rules.dictionary()));
        return new Checked(check, verification);
    }
}
