package id.tolok.rules;

import static id.tolok.shared.Permission.RULES_APPROVE;
import static id.tolok.shared.Permission.RULES_EDIT;

import id.tolok.engine.CompiledRules;
import id.tolok.planning.Periods;
import id.tolok.rules.ImpactEvidence.Progress;
import id.tolok.rules.internal.FileRows;
import id.tolok.rules.internal.LiveContents;
import id.tolok.rules.internal.Soundness;
import id.tolok.rules.internal.VersionRows;
import id.tolok.rules.internal.Versions;
import id.tolok.rules.pack.CaseSketch;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Shows before publication what a version would do to people. Nothing is stored as a result. */
@Service
public class RuleSimulation {

    private static final int MOST_EXAMPLES = 60;

    private final Versions versions;
    private final VersionRows rows;
    private final FileRows files;
    private final Soundness soundness;
    private final LiveContents contents;
    private final Periods periods;
    private final ImpactEvidence evidence;
    private final CurrentActor currentActor;

    RuleSimulation(
            Versions versions,
            VersionRows rows,
            FileRows files,
            Soundness soundness,
            LiveContents contents,
            Periods periods,
            ImpactEvidence evidence,
            CurrentActor currentActor) {
        this.versions = versions;
        this.rows = rows;
        this.files = files;
        this.soundness = soundness;
        this.contents = contents;
        this.periods = periods;
        this.evidence = evidence;
        this.currentActor = currentActor;
    }

    /** A version against the one that counts on the period's last day; refuses a version with errors. */
    @Requires({RULES_EDIT, RULES_APPROVE})
    public Impact impact(RuleSetVersionId version, PeriodId period, Progress progress) {
        var found = versions.get(version);
        var last = periods.find(period)
                .orElseThrow(() -> new RulesRefusal("UNKNOWN_PERIOD", period.value()))
                .end();
        var live = rows.inForce(found.ruleSet(), last)
                .orElseThrow(() ->
                        new RulesRefusal("NOTHING_IN_FORCE", found.ruleSet().value(), last));
        return compare(contents.of(live).compiled(), compiled(version), period, progress);
    }

    /** Any version against any other of the rule set; refuses versions with errors. */
    @Requires({RULES_EDIT, RULES_APPROVE})
    public Impact between(RuleSetVersionId before, RuleSetVersionId after, PeriodId period, Progress progress) {
        return compare(compiled(before), compiled(after), period, progress);
    }

    /** Cases made of what is stored of a period, one of each kind of people; refuses a version with errors. */
    @Requires(RULES_EDIT)
    public List<RealCase> realCases(RuleSetVersionId version, PeriodId period) {
        var rules = compiled(version);
        return currentActor.as(Actor.system("impact"), () -> evidence.typical(rules, period, MOST_EXAMPLES)).stream()
                .map(typical -> new RealCase(
                        typical.people(),
                        typical.outcome().grade(),
                        typical.outcome().firings().size(),
                        CaseSketch.of("", typical.facts(), typical.outcome(), rules.dictionary())))
                .toList();
    }

    private Impact compare(CompiledRules before, CompiledRules after, PeriodId period, Progress progress) {
        // numbers alone leave here, so that editors need not be allowed to see anybody's facts
        return currentActor.as(Actor.system("impact"), () -> evidence.of(before, after, period, progress));
    }

    private CompiledRules compiled(RuleSetVersionId version) {
        return soundness
                .compile(versions.get(version).ruleSet(), files.of(version))
                .compiled();
    }
}
