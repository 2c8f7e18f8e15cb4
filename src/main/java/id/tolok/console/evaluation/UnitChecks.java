package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_RELEASE;

import id.tolok.evaluation.Distributions;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Results;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.Scope;
import id.tolok.evaluation.UnitRelease;
import id.tolok.evaluation.UnitReleases;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.rules.pack.DistributionCheck.Finding;
import id.tolok.rules.pack.DistributionLimits.UnitRating;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screen needs to check how a unit's grades spread, and to decide. */
@Component
class UnitChecks {

    private final Distributions distributions;
    private final UnitReleases releases;
    private final Results results;
    private final Organisation organisation;
    private final CurrentActor actor;

    UnitChecks(
            Distributions distributions,
            UnitReleases releases,
            Results results,
            Organisation organisation,
            CurrentActor actor) {
        this.distributions = distributions;
        this.releases = releases;
        this.results = results;
        this.organisation = organisation;
        this.actor = actor;
    }

    List<UnitRating> ratings(RunId run) {
        return distributions.ratings(run);
    }

    List<Finding> check(RunId run, UnitId unit, UnitRating rating) {
        return releases.check(run, unit, rating.code());
    }

    /** What was found when it was decided. */
    List<Finding> found(UnitRelease release) {
        return releases.found(release);
    }

    boolean holds(UnitRelease release) {
        return releases.holds(release);
    }

    /** Whether the unit's grades are other ones now than when it was decided. */
    boolean hasChanged(UnitRelease release) {
        return !release.grades().isEmpty() && !release.grades().equals(releases.grades(release.run(), release.unit()));
    }

    /** How many grades of the unit count that an assessor set instead of the computed ones. */
    int judged(RunId run, UnitId unit) {
        return results.judged(ResultFilter.all(run).in(unit)).size();
    }

    /** Units whose grades can be held against the limits: within what the run was asked for, those with people in it. */
    List<Unit> units(Run run) {
        var concerned = releases.units(run.id());
        if (run.scope() instanceof Scope.UnitTree tree) {
            var below = organisation.subtree(tree.unit()).stream().map(Unit::id).collect(Collectors.toSet());
            return concerned.stream().filter(unit -> below.contains(unit.id())).toList();
        }
        return concerned;
    }

    /** Those that no other one stands above: decided on all of them, everything may be released. */
    List<Unit> tops(Run run) {
        var units = units(run);
        var ids = units.stream().map(Unit::id).collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> unit.parent().filter(ids::contains).isEmpty())
                .toList();
    }

    /** Those of the units at the top that nobody has decided on yet, or where the decision no longer holds. */
    List<Unit> open(Run run) {
        var decided = releases.of(run.id()).stream()
                .filter(releases::holds)
                .map(UnitRelease::unit)
                .collect(Collectors.toSet());
        return tops(run).stream().filter(unit -> !decided.contains(unit.id())).toList();
    }

    Optional<UnitRelease> covering(RunId run, UnitId unit) {
        return releases.covering(run, unit);
    }

    /** Whoever sees only some people of a unit cannot say how its grades spread. */
    boolean seesWholeUnits() {
        return actor.get().may(EVALUATION_READ_ALL);
    }

    boolean mayDecide() {
        return actor.get().may(EVALUATION_RELEASE);
    }

    void confirm(RunId run, UnitId unit, String rating) {
        releases.confirm(run, unit, rating);
    }

    void override(RunId run, UnitId unit, String rating, String reason) {
        releases.override(run, unit, rating, reason);
    }

    String unitName(UnitId unit) {
        return organisation.unit(unit).map(Unit::name).orElse("–");
    }
}
