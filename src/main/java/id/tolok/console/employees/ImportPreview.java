package id.tolok.console.employees;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.IssueGrid;
import id.tolok.console.component.StateBadge;
import id.tolok.organisation.EmployeeChange;
import id.tolok.organisation.EmployeeImportReport;
import java.util.Comparator;

/** What a file of employees brings: how many of each kind, each row, and each refused row with its reason. */
class ImportPreview extends Composite<VerticalLayout> {

    private static final long serialVersionUID = 1L;

    private static final Comparator<EmployeeChange> WHAT_CHANGES_FIRST = Comparator.comparing(
                    (EmployeeChange row) -> row.kind() == EmployeeChange.Kind.UNCHANGED)
            .thenComparing(row -> row.kind() == EmployeeChange.Kind.ADDED)
            .thenComparing(EmployeeChange::line);

    ImportPreview(EmployeeImportReport report) {
        getContent().setPadding(false);
        getContent().add(counts(report));
        if (!report.issues().isEmpty()) {
            getContent().add(new H2(getTranslation("employees.import.issues")), new IssueGrid(report.issues()));
        }
        if (!report.rows().isEmpty()) {
            getContent().add(new H2(getTranslation("employees.import.rows")), rows(report));
        }
    }

    private Facts counts(EmployeeImportReport report) {
        var counts = new Facts();
        for (var kind : EmployeeChange.Kind.values()) {
            counts.add(kind(kind), Formats.count(report.count(kind), getLocale()));
        }
        counts.add(getTranslation("employees.import.refused"), Formats.count(report.refused(), getLocale()));
        if (!report.newUnits().isEmpty()) {
            counts.add(getTranslation("employees.import.units"), String.join(", ", report.newUnits()));
        }
        return counts;
    }

    private Grid<EmployeeChange> rows(EmployeeImportReport report) {
        var grid = new Grid<EmployeeChange>();
        grid.addColumn(EmployeeChange::line)
                .setHeader(getTranslation("component.issues.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new StateBadge(kind(row.kind()), tone(row.kind())))
                .setHeader(getTranslation("component.issues.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(EmployeeChange::name)
                .setHeader(getTranslation("employees.list.name"))
                .setAutoWidth(true);
        grid.addColumn(row -> String.join(", ", row.columns()))
                .setHeader(getTranslation("employees.import.columns"))
                .setAutoWidth(true);
        grid.setItems(report.rows().stream().sorted(WHAT_CHANGES_FIRST).toList());
        return grid;
    }

    private String kind(EmployeeChange.Kind kind) {
        return getTranslation("employees.change." + EmployeeTexts.key(kind));
    }

    private static StateBadge.Tone tone(EmployeeChange.Kind kind) {
        return switch (kind) {
            case ADDED -> StateBadge.Tone.GOOD;
            case CHANGED -> StateBadge.Tone.WARNING;
            case UNCHANGED -> StateBadge.Tone.NEUTRAL;
        };
    }
}
