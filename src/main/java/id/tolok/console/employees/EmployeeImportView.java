package id.tolok.console.employees;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.DayField;
import id.tolok.console.component.FileDrop;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.EmployeeImport;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;

/** Takes a file of employees: first shows what it would bring, and writes only when told to. */
@StyleSheet("context://tolok/intake.css")
@Route(value = "employees/import", layout = MainLayout.class)
@Requires(Permission.ORGANISATION_EDIT)
public class EmployeeImportView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient EmployeeImport employees;
    private final DayField from = new DayField(getTranslation("employees.import.from"));
    private final Div outcome = new Div();

    EmployeeImportView(EmployeeImport employees, Periods periods, Clock clock) {
        this.employees = employees;
        from.setRequired(true);
        from.setWidth("min(24rem, 100%)");
        from.setHelperText(getTranslation("employees.import.from-help"));
        from.setValue(
                periods.current().map(Period::start).orElse(LocalDate.now(clock).withDayOfYear(1)));
        outcome.setWidthFull();
        outcome.addClassName("tolok-import");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("employees.import.subtitle")),
                        from,
                        new FileDrop(this::preview),
                        outcome);
    }

    private void preview(String file, byte[] content) {
        var day = from.getValue();
        var report = employees.preview(file, content, day);
        outcome.removeAll();
        outcome.add(new ImportPreview(report));
        if (report.toStore() > 0) {
            var apply = new Button(
                    getTranslation("employees.import.apply", report.toStore()), click -> apply(file, content, day));
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            apply.setDisableOnClick(true);
            outcome.addComponentAsFirst(apply);
        } else {
            outcome.addComponentAsFirst(new Paragraph(getTranslation("employees.import.nothing")));
        }
    }

    private void apply(String file, byte[] content, LocalDate day) {
        var report = employees.apply(file, content, day);
        outcome.removeAll();
        outcome.add(new ImportPreview(report));
        Notices.done(getTranslation("employees.import.done", report.toStore(), report.refused()));
    }

    @Override
    public String titleKey() {
        return "employees.import.title";
    }
}
