package id.tolok.rules.internal;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.Finding;
import id.tolok.engine.SourceFile;
import id.tolok.engine.Verification;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.Readiness;
import id.tolok.rules.Readiness.Found;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RulesRefusal;
import id.tolok.rules.VersionState;
import id.tolok.rules.Waiver;
import id.tolok.rules.pack.CaseReport;
import id.tolok.rules.pack.Manifest;
import id.tolok.rules.pack.PackCheck;
import id.tolok.rules.pack.RulePack;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.shared.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out what a draft lacks, and keeps what people say about it. */
@Component
public class Reviews {

    private final Versions versions;
    private final Pins pins;
    private final FileRows files;
    private final WaiverRows waivers;
    private final CommentRows comments;
    private final ImpactRows impacts;
    private final Periods periods;
    private final Trail trail;

    Reviews(
            Versions versions,
            Pins pins,
            FileRows files,
            WaiverRows waivers,
            CommentRows comments,
            ImpactRows impacts,
            Periods periods,
            Trail trail) {
        this.versions = versions;
        this.pins = pins;
        this.files = files;
        this.waivers = waivers;
        this.comments = comments;
        this.impacts = impacts;
        this.periods = periods;
        this.trail = trail;
    }

    public Readiness readiness(RuleSetVersion version) {
        var stored = files.of(version.id());
        var check = PackCheck.of(stored);
        var cases = check.cases();
        var period = period(version);
        var before =
                period.flatMap(now -> pins.counting(version.ruleSet(), now)).map(VersionRow::content);
        var studied = impacts.of(version.id()).stream()
                .filter(impact -> impact.content().equals(version.content()))
                .filter(impact -> impact.before().equals(before))
                .filter(impact ->
                        period.filter(p -> p.id().equals(impact.period())).isPresent())
                .findFirst();
        return new Readiness(
                version.content(),
                version.basedOn()
                        .map(versions::get)
                        .filter(origin -> origin.content().equals(version.content()))
                        .isEmpty(),
                check.rules().isPresent() ? 0 : errors(check),
                cases.map(Reviews::failing).orElse(0),
                cases.map(CaseReport::coveragePercent),
                check.pack()
                        .map(RulePack::manifest)
                        .map(Manifest::coverageThreshold)
                        .orElse(BigDecimal.ZERO),
                check.rules().map(rules -> findings(version, rules, stored)).orElse(List.of()),
                period,
                studied);
    }

    public void waive(RuleSetVersionId draft, Hash finding, String reason) {
        requireDraft(draft);
        var text = Gatekeeper.requireReason(reason);
        var found = readiness(versions.get(draft)).findings().stream()
                .filter(each -> each.finding().equals(finding))
                .findFirst();
        if (found.isEmpty()) {
            throw new RulesRefusal("UNKNOWN_FINDING");
        }
        waivers.put(draft, new Waiver(finding, text, trail.sign()));
        trail.happened("finding-waived", draft, Optional.empty(), Optional.of(finding));
    }

    public void unwaive(RuleSetVersionId draft, Hash finding) {
        requireDraft(draft);
        waivers.remove(draft, finding);
        trail.happened("waiver-withdrawn", draft, Optional.of(finding), Optional.empty());
    }

    public void comment(RuleSetVersionId version, String path, int line, String words) {
        var row = versions.hold(version);
        if (!row.state().isOpen()) {
            throw new RulesRefusal("NOT_A_DRAFT", row.number());
        }
        var text = Gatekeeper.requireReason(words);
        var lines = files.find(version, path)
                .map(file -> new String(file.content(), StandardCharsets.UTF_8)
                        .lines()
                        .toList())
                .orElseThrow(() -> new RulesRefusal("NO_SUCH_FILE", path));
        if (line < 1 || line > lines.size()) {
            throw new RulesRefusal("NO_SUCH_LINE", path, line);
        }
        var about = lines.get(line - 1);
        comments.add(version, path, line, about.substring(0, Math.min(about.length(), 1000)), text, trail.sign());
        trail.happened("comment-added", version, Optional.empty(), Optional.of(Hash.of(text)));
    }

    public void settle(RuleSetVersionId version, long comment) {
        if (comments.settle(version, comment, trail.sign())) {
            trail.happened("comment-settled", version, Optional.empty(), Optional.empty());
        }
    }

    private List<Found> findings(RuleSetVersion version, CompiledRules rules, List<SourceFile> stored) {
        var texts = RuleTexts.of(rules.model(), stored).stream()
                .collect(Collectors.toMap(rule -> rule.name(), rule -> rule.text()));
        var given = waivers.of(version.id());
        return Verification.of(rules.model(), rules.dictionary()).findings().stream()
                .map(finding -> {
                    var name = name(finding, texts);
                    return new Found(
                            name,
                            finding.issue(),
                            given.stream().filter(w -> w.finding().equals(name)).findFirst());
                })
                .toList();
    }

    /** The finding itself with the text of its rules, wherever they stand. */
    private static Hash name(Finding finding, java.util.Map<String, String> texts) {
        var issue = finding.issue();
        var rules = finding.rules().stream()
                .map(rule -> texts.getOrDefault(rule, ""))
                .collect(Collectors.joining("\n"));
        return Hash.of(issue.code() + "\n" + String.join("\n", issue.arguments()) + "\n" + rules);
    }

    /** The present period, where there is a version in force to compare with. */
    private Optional<Period> period(RuleSetVersion version) {
        return periods.current()
                .filter(period -> pins.counting(version.ruleSet(), period).isPresent());
    }

    private void requireDraft(RuleSetVersionId draft) {
        var row = versions.hold(draft);
        Gatekeeper.requireState(row, "NOT_A_DRAFT", VersionState.DRAFT);
    }

    private static int errors(PackCheck check) {
        return (int) check.issues().all().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
    }

    private static int failing(CaseReport report) {
        return (int) report.results().stream().filter(result -> !result.green()).count();
    }
}
