package id.tolok.console.facts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.facts.CompletenessColumn;
import id.tolok.facts.CompletenessGroup;
import id.tolok.facts.CompletenessMatrix;
import id.tolok.organisation.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The matrix of an office too large to be read person by person: a row for each unit, in each cell how many there are of all. */
class CompletenessUnitGrid extends Composite<Grid<CompletenessGroup>> {

    private static final long serialVersionUID = 1L;

    private final transient CompletenessMatrix matrix;
    private final transient CompletenessUnits units;

    CompletenessUnitGrid(
            CompletenessMatrix matrix, CompletenessUnits units, Set<Integer> columns, Consumer<Unit> opened) {
        this.matrix = matrix;
        this.units = units;
        var groups = matrix.grouped(units::branch).stream()
                .sorted(Comparator.comparing(group -> units.unit(group.unit()).code()))
                .toList();
        var grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.COLUMN_BORDERS);
        grid.addClassName("tolok-complete-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("facts.complete.title"));
        grid.addComponentColumn(group -> link(group, opened))
                .setHeader(getTranslation("facts.people.unit"))
                .setFrozen(true)
                .setWidth("16rem")
                .setFlexGrow(0);
        grid.addColumn(group -> Formats.count(group.people(), getLocale()))
                .setHeader(getTranslation("facts.complete.people"))
                .setWidth("6rem")
                .setFlexGrow(0);
        columns.stream()
                .sorted(Comparator.<Integer>comparingInt(column -> -lacking(groups, column))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(column -> addColumn(grid, column, groups));
        grid.setItems(groups);
        grid.setSizeFull();
    }

    private Component link(CompletenessGroup group, Consumer<Unit> opened) {
        var unit = units.unit(group.unit());
        if (!units.isBelow(unit.id())) {
            return new Span(getTranslation("facts.complete.itself", unit.name()));
        }
        var button = new Button(unit.name(), click -> opened.accept(unit));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void addColumn(Grid<CompletenessGroup> grid, int column, List<CompletenessGroup> groups) {
        var about = matrix.columns().get(column);
        grid.addColumn(group -> getTranslation("facts.complete.percent", percent(group, column)))
                .setHeader(header(about, groups, column))
                .setTooltipGenerator(group -> words(about, group, column))
                .setPartNameGenerator(group -> "tolok-has-" + look(group, column))
                .setWidth("3.9rem")
                .setFlexGrow(0);
    }

    private Div header(CompletenessColumn about, List<CompletenessGroup> groups, int column) {
        var title = new Span(CompletenessWords.title(about, this, getLocale()));
        title.addClassName("tolok-complete-title");
        int people = groups.stream().mapToInt(CompletenessGroup::people).sum();
        var there = new Span(getTranslation("facts.complete.there", people - lacking(groups, column), people));
        there.addClassName("tolok-complete-there");
        var header = new Div(title, there);
        header.addClassName("tolok-complete-header");
        return header;
    }

    private static int lacking(List<CompletenessGroup> groups, int column) {
        return groups.stream()
                .mapToInt(group -> group.tallies().get(column).lacking())
                .sum();
    }

    /** Never 100 where one person lacks it. */
    private static int percent(CompletenessGroup group, int column) {
        return 100 * group.tallies().get(column).having() / group.people();
    }

    private static String look(CompletenessGroup group, int column) {
        var tally = group.tallies().get(column);
        if (tally.lacking() == 0) {
            return tally.having() == group.people() ? "own" : "zero";
        }
        return tally.having() == 0 ? "missing" : "unrealised";
    }

    private String words(CompletenessColumn about, CompletenessGroup group, int column) {
        var tally = group.tallies().get(column);
        return CompletenessWords.title(about, this, getLocale()) + ": "
                + getTranslation("facts.complete.of-people", tally.having(), group.people(), tally.lacking());
    }
}
