package id.tolok.rules;

import static id.tolok.shared.Permission.RULES_APPROVE;
import static id.tolok.shared.Permission.RULES_EDIT;
import static id.tolok.shared.Permission.RULES_PUBLISH;

import id.tolok.engine.CompiledRules;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.rules.ImpactEvidence.Progress;
import id.tolok.rules.internal.FileRows;
import id.tolok.rules.internal.ImpactRows;
import id.tolok.rules.internal.LiveContents;
import id.tolok.rules.internal.Pins;
import id.tolok.rules.internal.Soundness;
import id.tolok.rules.internal.Trail;
import id.tolok.rules.internal.VersionRow;
import id.tolok.rules.internal.VersionRows;
import id.tolok.rules.internal.Versions;
import id.tolok.rules.pack.CaseSketch;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final Pins pins;
    private final ImpactEvidence evidence;
    private final CurrentActor currentActor;
    private final ImpactRows impacts;
    private final Trail trail;
    private final TransactionTemplate transaction;

    RuleSimulation(
            Versions versions,
            VersionRows rows,
            FileRows files,
            Soundness soundness,
            LiveContents contents,
            Periods periods,
            Pins pins,
            ImpactEvidence evidence,
            CurrentActor currentActor,
            ImpactRows impacts,
            Trail trail,
            TransactionTemplate transaction) {
        this.versions = versions;
        this.rows = rows;
        this.files = files;
        this.soundness = soundness;
        this.contents = contents;
        this.periods = periods;
        this.pins = pins;
        this.evidence = evidence;
        this.currentActor = currentActor;
        this.impacts = impacts;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** A version against the one that counts on the period's last day; refuses a version with errors. */
    @Requires({RULES_EDIT, RULES_APPROVE})
    public Impact impact(RuleSetVersionId version, PeriodId period, Progress progress) {
        var found = versions.get(version);
        var of = periods.find(period).orElseThrow(() -> new RulesRefusal("UNKNOWN_PERIOD", period.value()));
        var live = pins.counting(found.ruleSet(), of)
                .orElseThrow(() ->
                        new RulesRefusal("NOTHING_IN_FORCE", found.ruleSet().value(), of.end()));
        var stored = files.of(version);
        var after = soundness.compile(found.ruleSet(), stored).compiled();
        var impact = compare(contents.of(live).compiled(), after, period, progress);
        var studied = new StudiedImpact(
                period,
                Optional.of(live.content()),
                ContentHash.of(stored),
                impact.people(),
                impact.moved(),
                trail.sign());
        transaction.executeWithoutResult(status -> {
            impacts.add(version, studied);
            trail.happened("impact-computed", version, Optional.empty(), Optional.of(studied.content()));
        });
        return impact;
    }

    /**
     * What a version that began to count on a day would change in periods that have begun: the results of those that are
     * over, or assessed already, would differ.
     */
    @Requires({RULES_APPROVE, RULES_PUBLISH})
    public List<AffectedPeriod> retroactive(RuleSetVersionId version, LocalDate from) {
        var found = versions.get(version);
        var affected = new ArrayList<AffectedPeriod>();
        for (var period : periods.all()) {
            boolean counts = !period.end().isBefore(from)
                    && rows.inForce(found.ruleSet(), period.end())
                            .flatMap(VersionRow::effectiveFrom)
                            .filter(since -> since.isAfter(from))
                            .isEmpty();
            var now = pins.counting(found.ruleSet(), period);
            boolean pinned = pins.isPinned(found.ruleSet(), period.id());
            if (counts && period.state() != PeriodState.PLANNING) {
                now.map(live -> contents.of(live).compiled())
                        .map(before -> compare(before, compiled(version), period.id(), Progress.NOBODY))
                        .ifPresent(impact -> affected.add(new AffectedPeriod(period, pinned, impact)));
            }
        }
        return affected;
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
