package id.tolok.console.employees;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import java.time.LocalDate;

/** Asks who assesses an employee from which day; with a last day it is somebody who stands in. */
final class AssignDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Employee> assessor = new ComboBox<>(getTranslation("employees.line.assessor"));
    private final DatePicker from = new DatePicker(getTranslation("employees.line.from"));
    private final DatePicker until = new DatePicker(getTranslation("employees.line.until"));

    AssignDialog(Organisation organisation, ReportingLines lines, Employee employee, LocalDate today, Runnable done) {
        setHeaderTitle(getTranslation("employees.assign.title"));
        setWidth("min(28rem, 100%)");
        assessor.setItems(query -> organisation
                .employees(
                        EmployeeFilter.ALL.withText(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                .stream());
        assessor.setItemLabelGenerator(Employee::name);
        assessor.setRequired(true);
        from.setValue(today);
        from.setLocale(getLocale());
        from.setRequired(true);
        until.setLocale(getLocale());
        until.setHelperText(getTranslation("employees.assign.until-help"));
        var form = new VerticalLayout(assessor, from, until);
        form.setPadding(false);
        form.getChildren().forEach(field -> field.getElement().getStyle().setWidth("100%"));
        add(form);
        var save = new Button(getTranslation("employees.assign.save"), click -> {
            if (assessor.isEmpty() || from.isEmpty()) {
                assessor.setInvalid(assessor.isEmpty());
                from.setInvalid(from.isEmpty());
                return;
            }
            var chosen = assessor.getValue().id();
            until.getOptionalValue()
                    .ifPresentOrElse(
                            last -> lines.assignActing(employee.id(), chosen, from.getValue(), last),
                            () -> lines.assign(employee.id(), chosen, from.getValue()));
            close();
            done.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("employees.assign.cancel"), click -> close()), save);
    }
}
