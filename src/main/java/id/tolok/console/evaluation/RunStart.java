package id.tolok.console.evaluation;

import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.Scope;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.RunId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be chosen for a new run. */
@Component
class RunStart {

    private final EvaluationRuns runs;
    private final Periods periods;
    private final PublishedRules rules;
    private final Organisation organisation;
    private final CurrentActor actor;

    RunStart(
            EvaluationRuns runs, Periods periods, PublishedRules rules, Organisation organisation, CurrentActor actor) {
        this.runs = runs;
        this.periods = periods;
        this.rules = rules;
        this.organisation = organisation;
        this.actor = actor;
    }

    /** Whether the scope may be chosen freely, or is the own team. */
    boolean mayChooseScope() {
        return actor.get().may(Permission.EVALUATION_READ_ALL);
    }

    List<Period> periods() {
        return periods.all().stream()
                .filter(period -> period.state().mayEvaluate())
                .toList();
    }

    Optional<Period> currentPeriod() {
        return periods.current().filter(period -> period.state().mayEvaluate());
    }

    List<RuleSet> ruleSets() {
        return rules.ruleSets();
    }

    List<Unit> units() {
        return organisation.units();
    }

    /** @param unit whom to evaluate, with the units below; absent for everyone, or for the own team */
    RunId start(Period period, RuleSet ruleSet, Optional<Unit> unit) {
        return runs.start(scope(unit), period.id(), ruleSet.id());
    }

    private Scope scope(Optional<Unit> unit) {
        if (mayChooseScope()) {
            return unit.<Scope>map(top -> new Scope.UnitTree(top.id())).orElseGet(Scope.Everyone::new);
        }
        return new Scope.Team(actor.get().employee().orElseThrow());
    }
}
