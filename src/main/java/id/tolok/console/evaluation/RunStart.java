package id.tolok.console.evaluation;

import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.Scope;
import id.tolok.evaluation.Selection;
import id.tolok.evaluation.Selections;
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
    private final Selections selections;
    private final CurrentActor actor;

    RunStart(
            EvaluationRuns runs,
            Periods periods,
            PublishedRules rules,
            Organisation organisation,
            Selections selections,
            CurrentActor actor) {
        this.runs = runs;
        this.periods = periods;
        this.rules = rules;
        this.organisation = organisation;
        this.selections = selections;
        this.actor = actor;
    }

    /** The ways of choosing whom to evaluate that are open to the person who looks, the usual one first. */
    List<Whom> ways() {
        return actor.get().may(Permission.EVALUATION_READ_ALL)
                ? List.of(Whom.EVERYONE, Whom.UNIT, Whom.PERSON, Whom.SELECTION)
                : List.of(Whom.TEAM, Whom.PERSON, Whom.SELECTION);
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

    List<Selection> selections() {
        return selections.list();
    }

    void remove(Selection selection) {
        selections.remove(selection.id());
    }

    Organisation organisation() {
        return organisation;
    }

    Scope ownTeam() {
        return new Scope.Team(actor.get().employee().orElseThrow());
    }

    Optional<Run> underWay(Period period, RuleSet ruleSet, Scope scope) {
        return runs.underWay(scope, period.id(), ruleSet.id()).stream().findFirst();
    }

    RunId start(Period period, RuleSet ruleSet, Scope scope) {
        return runs.start(scope, period.id(), ruleSet.id());
    }
}
