package id.tolok.console.employees;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Facts;
import id.tolok.console.component.FileDrop;
import id.tolok.console.component.Formats;
import id.tolok.console.component.IssueGrid;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.UnitImport;
import id.tolok.organisation.UnitImportReport;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;

/** Takes a file of units: first shows what it would bring, and writes only when told to. */
@StyleSheet("context://tolok/intake.css")
@Route(value = "employees/units/import", layout = MainLayout.class)
@Requires(Permission.ORGANISATION_EDIT)
public class UnitImportView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final int CODES_SHOWN = 30;

    private final transient UnitImport units;
    private final Div outcome = new Div();

    UnitImportView(UnitImport units) {
        this.units = units;
        outcome.setWidthFull();
        outcome.addClassName("tolok-import");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("employees.units.import-help")),
                        new FileDrop(this::preview),
                        outcome);
    }

    @Override
    public String titleKey() {
        return "employees.units.import";
    }

    private void preview(String file, byte[] content) {
        var report = units.preview(file, content);
        show(report);
        if (!report.added().isEmpty() || !report.changed().isEmpty()) {
            var apply = new Button(getTranslation("employees.units.apply"), click -> apply(file, content));
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            apply.setDisableOnClick(true);
            outcome.add(apply);
        }
    }

    private void apply(String file, byte[] content) {
        show(units.apply(file, content));
        Notices.done(getTranslation("employees.units.done"));
    }

    private void show(UnitImportReport report) {
        outcome.removeAll();
        outcome.add(new Facts()
                .add(getTranslation("employees.change.added"), codes(report.added()))
                .add(getTranslation("employees.change.changed"), codes(report.changed()))
                .add(getTranslation("employees.change.unchanged"), codes(report.unchanged())));
        if (!report.issues().isEmpty()) {
            outcome.add(new H2(getTranslation("employees.import.issues")), new IssueGrid(report.issues()));
        }
    }

    private String codes(List<String> codes) {
        var count = Formats.count(codes.size(), getLocale());
        if (codes.isEmpty()) {
            return count;
        }
        var first = String.join(", ", codes.subList(0, Math.min(codes.size(), CODES_SHOWN)));
        return count + ": " + (codes.size() > CODES_SHOWN ? first + ", …" : first);
    }
}
