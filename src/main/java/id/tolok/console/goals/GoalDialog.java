package id.tolok.console.goals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.console.shell.Notices;
import id.tolok.organisation.Employee;
import id.tolok.planning.PlannedGoal;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.util.ArrayList;
import java.util.List;

/** Proposes a new goal (an assessor to several people at once, if wanted) or other terms for an agreed one. */
final class GoalDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 1000;

    private final transient GoalPresenter presenter;
    private final GoalForm form;
    private final Runnable changed;

    GoalDialog(GoalPresenter presenter, EmployeeId employee, PeriodId period, Runnable changed) {
        this.presenter = presenter;
        this.changed = changed;
        form = new GoalForm(presenter.goalsAbove(employee, period), presenter.weighs(period));
        form.suggestCode(presenter.plan(employee, period));
        var others = new MultiSelectComboBox<Employee>(getTranslation("goals.dialog.others"));
        others.setItems(presenter.othersOfTeam(employee));
        others.setItemLabelGenerator(Employee::name);
        others.setHelperText(getTranslation("goals.dialog.others-help"));
        others.setWidthFull();
        others.setVisible(!presenter.othersOfTeam(employee).isEmpty());
        add(form, others);
        frame(getTranslation("goals.page.propose"), () -> {
            var people = new ArrayList<>(List.of(employee));
            others.getValue().stream().map(Employee::id).forEach(people::add);
            presenter.agreements().handDown(period, people, form.terms());
        });
    }

    GoalDialog(GoalPresenter presenter, PlannedGoal goal, Runnable changed) {
        this.presenter = presenter;
        this.changed = changed;
        form = new GoalForm(presenter.goalsAbove(goal.employee(), goal.period()), presenter.weighs(goal.period()));
        form.show(goal.terms());
        var reason = new TextArea(getTranslation("component.why.label"));
        reason.setRequired(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("goals.dialog.change-text")), form, reason);
        frame(
                getTranslation("goals.dialog.change", goal.terms().code()),
                () -> this.presenter.agreements().proposeChange(goal.id(), form.terms(), reason.getValue()));
    }

    private void frame(String title, Runnable send) {
        setHeaderTitle(title);
        setWidth("min(40rem, 100%)");
        var go = new Button(getTranslation("goals.dialog.send"), click -> {
            if (form.isComplete()) {
                send.run();
                close();
                Notices.done(getTranslation("goals.dialog.sent"));
                changed.run();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }
}
