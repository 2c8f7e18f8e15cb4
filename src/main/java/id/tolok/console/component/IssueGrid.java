package id.tolok.console.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Severity;

/** The issues of a file: line and column, and the sentence that says what to do. */
public class IssueGrid extends Composite<Grid<Issue>> {

    private static final long serialVersionUID = 1L;

    public IssueGrid(Issues issues) {
        var grid = getContent();
        grid.getElement().setAttribute("aria-label", getTranslation("component.issues.label"));
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::severity)
                .setHeader(getTranslation("component.issues.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(issue -> where(issue.place().line()))
                .setHeader(getTranslation("component.issues.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(issue -> where(issue.place().column()))
                .setHeader(getTranslation("component.issues.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(issue -> issue.message(getLocale())).setHeader(getTranslation("component.issues.message"));
        grid.setItems(issues.all());
        grid.setAllRowsVisible(issues.all().size() <= 10);
    }

    /** Nothing where an issue is about the whole file. */
    private static String where(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private StateBadge severity(Issue issue) {
        return issue.severity() == Severity.ERROR
                ? new StateBadge(getTranslation("component.issues.error"), StateBadge.Tone.BAD)
                : new StateBadge(getTranslation("component.issues.warning"), StateBadge.Tone.WARNING);
    }
}
