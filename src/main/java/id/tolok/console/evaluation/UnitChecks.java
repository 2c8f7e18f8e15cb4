package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_RELEASE;

import id.tolok.evaluation.Distributions;
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
    private final Organisation organisation;
    private final CurrentActor actor;

    UnitChecks(Distributions distributions, UnitReleases releases, Organisation organisation, CurrentActor actor) {
        this.distributions = distributions;
        this.releases = releases;
        this.organisation = organisation;
        this.actor = actor;
    }

    List<UnitRating> ratings(RunId run) {
        return distributions.ratings(run);
    }

    List<Finding> check(RunId run, UnitId unit, UnitRating rating) {
        return releases.check(run, unit, rating.code());
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

    /** Those of the units at the top that nobody has decided on yet. */
    List<Unit> open(Run run) {
        var decided = releases.of(run.id()).stream().map(UnitRelease::unit).collect(Collectors.toSet());
        return tops(run).stream().filter(unit -> !decided.contains(unit.id())).toList();
    }

    Optional<UnitRelease> covering(RunId run, UnitId unit) {
        return releases.covering(run, unit);
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
