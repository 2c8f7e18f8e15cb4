package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import id.tolok.console.component.Formats;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.Scope;
import id.tolok.evaluation.Selection;
import id.tolok.evaluation.Selections;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import org.springframework.stereotype.Component;

/** Runs in words. */
@Component
class RunTexts {

    private final Organisation organisation;
    private final Selections selections;

    RunTexts(Organisation organisation, Selections selections) {
        this.organisation = organisation;
        this.selections = selections;
    }

    /** Whom the run evaluates. */
    String scope(UI ui, Scope scope) {
        return switch (scope) {
            case Scope.OnePerson one ->
                organisation
                        .employee(one.employee())
                        .map(Employee::name)
                        .orElseGet(() -> ui.getTranslation("evaluation.scope.person"));
            case Scope.Team team ->
                organisation
                        .employee(team.assessor())
                        .map(assessor -> ui.getTranslation("evaluation.scope.teamof", assessor.name()))
                        .orElseGet(() -> ui.getTranslation("evaluation.scope.team"));
            case Scope.UnitTree tree ->
                organisation
                        .unit(tree.unit())
                        .map(Unit::name)
                        .orElseGet(() -> ui.getTranslation("evaluation.scope.unit"));
            case Scope.Everyone everyone -> ui.getTranslation("evaluation.scope.everyone");
            case Scope.Saved saved ->
                selections
                        .find(saved.selection())
                        .map(Selection::name)
                        .orElseGet(() -> ui.getTranslation("evaluation.scope.selection"));
        };
    }

    /** Rule set and version of a run. */
    static String rules(UI ui, Run run) {
        return ui.getTranslation("evaluation.run.rules", run.ruleSet().value(), run.versionNumber());
    }

    /** Period, version and time of a run, short enough for a choice. */
    static String when(UI ui, Run run) {
        return ui.getTranslation(
                "evaluation.run.when", run.periodCode(), rules(ui, run), Formats.time(run.created(), ui.getLocale()));
    }
}
