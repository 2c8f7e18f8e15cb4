package id.tolok.benchmark.runs;

import id.tolok.access.Role;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.Verification;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.rules.ImpactEvidence.Progress;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RulePublication;
import id.tolok.rules.RuleSets;
import id.tolok.rules.RuleSimulation;
import id.tolok.rules.pack.PackCheck;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.testing.Actors;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What an editor of two hundred rules waits for: the check of a draft, its impact on a city, and publication. */
public final class WorkshopSpeed {

    private static final int ROUNDS = 5;
    private static final int CASES = 100;
    private static final RuleSetId CITY = new RuleSetId("kota");

    private final CurrentActor actor;
    private final RuleSets ruleSets;
    private final RuleAuthoring authoring;
    private final RulePublication publication;
    private final RuleSimulation simulation;
    private final PublishedRules published;

    private WorkshopSpeed(ConfigurableApplicationContext application) {
        actor = application.getBean(CurrentActor.class);
        ruleSets = application.getBean(RuleSets.class);
        authoring = application.getBean(RuleAuthoring.class);
        publication = application.getBean(RulePublication.class);
        simulation = application.getBean(RuleSimulation.class);
        published = application.getBean(PublishedRules.class);
    }

    /** @param words the number of people */
    public static void main(String[] words) throws Exception {
        int people = Integer.parseInt(words[0].strip());
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "workshop");
        Rules.write(folder);
        Thread.currentThread()
                .setContextClassLoader(new URLClassLoader(
                        new URL[] {folder.toUri().toURL()},
                        Thread.currentThread().getContextClassLoader()));
        var url = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath() + ";WRITE_DELAY=0";
        try (var application = RunSpeed.start(url, "sa")) {
            new City(application.getBean(DataSource.class), false).settle(people);
            var speed = new WorkshopSpeed(application);
            var period = speed.as(Role.HR, () -> period(application.getBean(Periods.class)));
            speed.measure(people, period);
        }
        System.exit(0);
    }

    private void measure(int people, PeriodId period) {
        var draft = draft();
        var files = as(Role.POLICY_EDITOR, () -> ruleSets.files(draft));
        var rules = files.stream().filter(file -> file.path().endsWith(".drl")).toList();
        var dictionary = PackCheck.of(files).rules().orElseThrow().dictionary();
        say("check of the language, 200 rules", 0.2, () -> RuleChecker.check(rules, Optional.of(dictionary)));
        say("check of everything, with " + CASES + " cases", 1, () -> PackCheck.of(files));
        var model = PackCheck.of(files).rules().orElseThrow().model();
        say("verifier", 1, () -> Verification.of(model, dictionary));
        say(
                "impact on " + people + " people",
                5,
                () -> as(Role.POLICY_EDITOR, () -> simulation.impact(draft, period, Progress.NOBODY)));
        as(Role.POLICY_EDITOR, () -> publication.submit(draft));
        as(Role.POLICY_APPROVER, () -> publication.approve(draft));
        long start = System.nanoTime();
        as(Role.POLICY_APPROVER, () -> publication.publish(draft, LocalDate.of(2026, 2, 1)));
        as(Role.POLICY_APPROVER, () -> published.compiled(draft));
        print("publication until the version is live", 1, System.nanoTime() - start);
    }

    private RuleSetVersionId draft() {
        var live =
                as(Role.POLICY_EDITOR, () -> ruleSets.versions(CITY)).getFirst().id();
        var draft = as(Role.POLICY_EDITOR, () -> authoring.openDraft(live)).id();
        var text = as(Role.POLICY_EDITOR, () -> ruleSets.files(draft)).stream()
                .filter(file -> file.path().equals("rules.drl"))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        var stricter = text.replace("value >= 60 )", "value >= 70 )").replace("value < 60 )", "value < 70 )");
        as(Role.POLICY_EDITOR, () -> authoring.save(draft, file("rules.drl", stricter), 0));
        as(Role.POLICY_EDITOR, () -> authoring.save(draft, file("cases/all.yaml", cases()), 1));
        return draft;
    }

    private static String cases() {
        var yaml = new StringBuilder("cases:\n");
        for (int i = 0; i < CASES; i++) {
            yaml.append("  case ").append(i).append(":\n    indicators:\n");
            for (int j = 0; j < Rules.INDICATORS; j++) {
                yaml.append("      %s: %d%n".formatted(Rules.indicator(j), (i * 7 + j * 13) % 100));
            }
            yaml.append("    expect: {status: ok}\n");
        }
        return yaml.toString();
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static PeriodId period(Periods periods) {
        return periods.moveTo(periods.create(PeriodData.year(2026)).id(), PeriodState.RUNNING)
                .id();
    }

    /** The best of some rounds. */
    private static void say(String what, double aim, Supplier<?> work) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.get();
            times.add(System.nanoTime() - start);
        }
        print(what, aim, times.stream().min(Long::compare).orElseThrow());
    }

    private static void print(String what, double aim, long nanos) {
        double seconds = nanos / 1e9;
        System.out.printf(
                Locale.ROOT, "%-45s %7.3f s  aim %.1f s  %s%n", what, seconds, aim, seconds <= aim ? "" : "MISSED");
    }

    private <T> T as(Role role, Supplier<T> work) {
        return actor.as(Actors.of(role), work);
    }
}
