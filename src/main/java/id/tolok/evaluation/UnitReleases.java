package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;
import static id.tolok.shared.Permission.EVALUATION_RELEASE;

import id.tolok.evaluation.internal.UnitReleaseStore;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.rules.pack.DistributionCheck.Finding;
import id.tolok.shared.Actor;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Hash;
import id.tolok.shared.Requires;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results of a unit reach people only after somebody has held its grades against the limits of the rule set, and has
 * either found them kept or said why not. A decision covers the units below too; a later one takes the place of an
 * earlier one. A rule set without limits needs none.
 */
@Service
@Transactional(readOnly = true)
public class UnitReleases {

    /** Whether a decision holds depends on everybody in the unit, whoever asks. */
    private static final Actor SYSTEM = Actor.system("unit-check");

    private static final int LONGEST = 1000;

    private final EvaluationRuns runs;
    private final Distributions distributions;
    private final UnitReleaseStore store;
    private final Organisation organisation;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitReleases(
            EvaluationRuns runs,
            Distributions distributions,
            UnitReleaseStore store,
            Organisation organisation,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.distributions = distributions;
        this.store = store;
        this.organisation = organisation;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** The decisions on a run's units that count, by unit. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<UnitRelease> of(RunId run) {
        return runs.find(run).map(found -> store.of(run)).orElseGet(List::of);
    }

    /** The units that have people in the run, and all that stand above them, in the order of the organisation. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<Unit> units(RunId run) {
        var all = organisation.units();
        var parents = new HashMap<UnitId, UnitId>();
        all.forEach(unit -> unit.parent().ifPresent(parent -> parents.put(unit.id(), parent)));
        var concerned = new HashSet<UnitId>();
        for (var unit : runs.find(run).map(found -> store.units(run)).orElseGet(List::of)) {
            var here = Optional.of(unit);
            while (here.filter(concerned::add).isPresent()) {
                here = here.map(parents::get);
            }
        }
        return all.stream().filter(unit -> concerned.contains(unit.id())).toList();
    }

    /** The decision that covers a unit: its own, or else that on the nearest unit above. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public Optional<UnitRelease> covering(RunId run, UnitId unit) {
        var decided = of(run).stream().collect(Collectors.toMap(UnitRelease::unit, release -> release));
        var here = Optional.of(unit);
        while (here.isPresent() && !decided.containsKey(here.get())) {
            here = here.flatMap(organisation::unit).flatMap(Unit::parent);
        }
        return here.map(decided::get);
    }

    /** Of these units, those whose results of the run may be released to the people. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public Set<UnitId> releasable(RunId run, Collection<UnitId> units) {
        if (distributions.ratings(run).isEmpty()) {
            return Set.copyOf(units);
        }
        var covered = new HashSet<UnitId>();
        of(run).stream()
                .filter(this::holds)
                .forEach(release -> organisation.subtree(release.unit()).forEach(unit -> covered.add(unit.id())));
        covered.retainAll(units);
        return covered;
    }

    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public boolean mayRelease(RunId run, UnitId unit) {
        return releasable(run, Set.of(unit)).contains(unit);
    }

    /**
     * Whether a decision still lets results go. That the limits are kept holds only as long as they are: an assessor may
     * set another grade afterwards. A reason stays a reason.
     */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public boolean holds(UnitRelease release) {
        return release.reason().isPresent()
                || currentActor.as(SYSTEM, () -> check(release.run(), release.unit(), release.rating())).stream()
                        .allMatch(Finding::kept);
    }

    /** One finding for each limit of the unit's own rating, over the grades that count of all its people in the run. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<Finding> check(RunId run, UnitId unit, String rating) {
        return distributions.check(run, rating, grades(run, unit));
    }

    /** What was found when it was decided. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<Finding> found(UnitRelease release) {
        return distributions.check(release.run(), release.rating(), release.grades());
    }

    /** How many people of the unit have which grade that counts. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public SortedMap<String, Integer> grades(RunId run, UnitId unit) {
        return distributions.grades(ResultFilter.all(run).in(unit));
    }

    /** @throws EvaluationRefusal {@code UNIT_OUTSIDE_LIMITS} where a limit is broken */
    @Requires(EVALUATION_RELEASE)
    @Transactional
    public void confirm(RunId run, UnitId unit, String rating) {
        var decision = decision(run, unit, rating, Optional.empty());
        long broken =
                findings(decision).stream().filter(finding -> !finding.kept()).count();
        if (broken > 0) {
            throw new EvaluationRefusal("UNIT_OUTSIDE_LIMITS", broken);
        }
        store("evaluation.unit-confirmed", decision);
    }

    /** Lets the results go although they spread otherwise than the limits ask for. */
    @Requires(EVALUATION_RELEASE)
    @Transactional
    public void override(RunId run, UnitId unit, String rating, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new EvaluationRefusal("UNIT_REASON", LONGEST);
        }
        store("evaluation.unit-overridden", decision(run, unit, rating, Optional.of(why)));
    }

    private UnitRelease decision(RunId run, UnitId unit, String rating, Optional<String> reason) {
        return new UnitRelease(
                run, unit, rating, grades(run, unit), reason, currentActor.get().name(), clock.instant());
    }

    private List<Finding> findings(UnitRelease decision) {
        if (runs.find(decision.run())
                .filter(run -> run.state() == RunState.COMPLETED)
                .isEmpty()) {
            throw new EvaluationRefusal("RUN_NOT_COMPLETED");
        }
        var findings = found(decision);
        if (findings.isEmpty()) {
            throw new EvaluationRefusal("UNIT_WITHOUT_GRADES");
        }
        return findings;
    }

    private void store(String action, UnitRelease decision) {
        var findings = findings(decision);
        store.insert(decision);
        events.publishEvent(Auditable.of(
                action,
                "run:" + decision.run().value() + "/unit:" + decision.unit().value(),
                Hash.of(decision.rating() + " " + findings + decision.reason().orElse(""))));
    }
}
