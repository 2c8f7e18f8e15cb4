package id.tolok.console.goals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.shell.Notices;
import id.tolok.organisation.Employee;
import id.tolok.planning.PlannedGoal;
import java.util.List;

/** Proposes a part of one's own goal to several of one's people, each of whom agrees alone. */
final class HandDownDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    HandDownDialog(GoalPresenter presenter, PlannedGoal goal, List<Employee> team, Runnable changed) {
        setHeaderTitle(getTranslation("goals.card.hand-down"));
        setWidth("min(40rem, 100%)");
        var form = new GoalForm(List.of(goal), presenter.weighs(goal.period()));
        form.suggestPartOf(goal);
        var people = new MultiSelectComboBox<Employee>(getTranslation("goals.hand-down.people"));
        people.setItems(team);
        people.setItemLabelGenerator(Employee::name);
        people.setHelperText(getTranslation("goals.dialog.others-help"));
        people.setRequiredIndicatorVisible(true);
        people.setWidthFull();
        add(new Paragraph(getTranslation("goals.hand-down.text")), people, form);
        var go = new Button(getTranslation("goals.dialog.send"), click -> {
            people.setInvalid(people.getValue().isEmpty());
            if (form.isComplete() && !people.isInvalid()) {
                var chosen = people.getValue().stream().map(Employee::id).toList();
                presenter.agreements().handDown(goal.period(), chosen, form.terms());
                close();
                Notices.done(getTranslation("goals.dialog.sent"));
                changed.run();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }
}
