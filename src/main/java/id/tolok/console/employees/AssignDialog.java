package id.tolok.console.employees;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import id.tolok.console.component.DayField;
import id.tolok.console.component.PersonChoice;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Asks who assesses some people from which day; with a last day it is somebody who stands in. */
final class AssignDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ReportingLines lines;
    private final transient List<EmployeeId> people;
    private final PersonChoice assessor;
    private final DayField from = new DayField(getTranslation("employees.line.from"));
    private final DayField until = new DayField(getTranslation("employees.line.until"));

    AssignDialog(
            Organisation organisation,
            ReportingLines lines,
            Collection<EmployeeId> people,
            LocalDate first,
            Runnable done) {
        this.lines = lines;
        this.people = List.copyOf(people);
        setHeaderTitle(getTranslation("employees.assign.title"));
        setWidth("min(28rem, 100%)");
        assessor = new PersonChoice(getTranslation("employees.line.assessor"), organisation);
        assessor.setRequired(true);
        from.setValue(first);
        from.setRequired(true);
        until.setHelperText(getTranslation("employees.assign.until-help"));
        var form = new VerticalLayout(assessor, from, until);
        form.setPadding(false);
        form.getChildren().forEach(field -> field.getElement().getStyle().setWidth("100%"));
        add(form);
        var save = new Button(getTranslation("employees.assign.save"), click -> save(done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("employees.assign.cancel"), click -> close()), save);
    }

    private void save(Runnable done) {
        assessor.setInvalid(assessor.isEmpty());
        from.setInvalid(from.isEmpty());
        if (assessor.isInvalid() || from.isInvalid()) {
            return;
        }
        var chosen = assessor.getValue().id();
        until.getOptionalValue().ifPresentOrElse(last -> standIn(chosen, last), () -> assign(chosen));
        close();
        done.run();
    }

    private void assign(EmployeeId chosen) {
        if (people.size() == 1) {
            lines.assign(people.getFirst(), chosen, from.getValue());
        } else {
            lines.assignAll(people, chosen, from.getValue());
        }
    }

    private void standIn(EmployeeId chosen, LocalDate last) {
        people.stream()
                .filter(one -> people.size() == 1 || !one.equals(chosen))
                .forEach(one -> lines.assignActing(one, chosen, from.getValue(), last));
    }
}
