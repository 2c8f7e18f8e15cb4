package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.Formats;
import id.tolok.facts.CompletenessColumn;
import id.tolok.facts.CompletenessMatrix;
import id.tolok.facts.CompletenessRow;
import id.tolok.facts.FactPresence;
import id.tolok.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The matrix: a row for each person, a narrow column for each indicator, a sign in each cell. What most people lack comes
 * first.
 */
class CompletenessGrid extends Composite<Grid<CompletenessRow>> {

    private static final long serialVersionUID = 1L;

    private final transient CompletenessMatrix matrix;
    private final String period;

    CompletenessGrid(
            CompletenessMatrix matrix,
            List<CompletenessRow> rows,
            Set<Integer> columns,
            String period,
            Function<UnitId, String> unitName) {
        this.matrix = matrix;
        this.period = period;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.COLUMN_BORDERS);
        grid.addClassName("tolok-complete-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("facts.complete.title"));
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("facts.person.employee"))
                .setFrozen(true)
                .setWidth("14rem")
                .setFlexGrow(0);
        grid.addColumn(row -> unitName.apply(row.employee().unit()))
                .setHeader(getTranslation("facts.people.unit"))
                .setWidth("10rem")
                .setFlexGrow(0);
        var missing = columns.stream().collect(Collectors.toMap(column -> column, column -> missing(rows, column)));
        columns.stream()
                .sorted(Comparator.<Integer>comparingLong(column -> -missing.getOrDefault(column, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(column -> addColumn(grid, column, rows.size(), missing.getOrDefault(column, 0L)));
        grid.setItems(rows);
        grid.setSizeFull();
    }

    private void addColumn(Grid<CompletenessRow> grid, int column, int people, long missing) {
        var about = matrix.columns().get(column);
        grid.addColumn(row -> sign(row.cells().get(column)))
                .setHeader(header(about, people, missing))
                .setTooltipGenerator(row -> words(about, row.cells().get(column)))
                .setPartNameGenerator(row -> "tolok-has-" + key(row.cells().get(column)))
                .setWidth("3.6rem")
                .setFlexGrow(0);
    }

    private Div header(CompletenessColumn about, int people, long missing) {
        var title = new Span(CompletenessWords.title(about, this, getLocale()));
        title.addClassName("tolok-complete-title");
        var there = new Span(getTranslation("facts.complete.there", people - missing, people));
        there.addClassName("tolok-complete-there");
        var header = new Div(title, there);
        header.addClassName("tolok-complete-header");
        return header;
    }

    private static long missing(List<CompletenessRow> rows, int column) {
        return rows.stream().filter(row -> row.cells().get(column).isLacking()).count();
    }

    private RouterLink link(CompletenessRow row) {
        var link = new RouterLink(row.employee().name(), IndicatorValuesView.class);
        link.setQueryParameters(QueryParameters.simple(
                Map.of("employee", String.valueOf(row.employee().id().value()), "period", period)));
        return link;
    }

    private String sign(FactPresence presence) {
        return switch (presence.kind()) {
            case OWN, UNIT, UNREALISED -> Formats.count(presence.count(), getLocale());
            case ZERO -> "0";
            case DERIVED -> "·";
            case MISSING -> "–";
        };
    }

    private String words(CompletenessColumn about, FactPresence presence) {
        return CompletenessWords.title(about, this, getLocale()) + ": "
                + CompletenessWords.presence(about, presence, this);
    }

    private static String key(FactPresence presence) {
        return presence.kind().name().toLowerCase(Locale.ROOT);
    }
}
