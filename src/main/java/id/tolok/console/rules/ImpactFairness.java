package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.rules.FourFifths;
import id.tolok.rules.Impact;
import id.tolok.rules.Impact.Kind;
import id.tolok.rules.Impact.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which share of each group gets a good grade, before and after, with a mark below four fifths of the best group. */
final class ImpactFairness extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Impact impact;
    private final transient ImpactWords words;
    private final Div tables = new Div();

    ImpactFairness(Impact impact, ImpactWords words) {
        this.impact = impact;
        this.words = words;
        var least = new Select<String>();
        least.setId("fairness-grade");
        least.setLabel(getTranslation("rules.fairness.at-least"));
        least.setItemLabelGenerator(words::grade);
        least.setItems(words.grades());
        least.addValueChangeListener(event -> show(event.getValue()));
        getContent()
                .add(
                        new H3(getTranslation("rules.fairness.title")),
                        new Paragraph(getTranslation("rules.fairness.help", Impact.SMALLEST_GROUP)),
                        least,
                        tables);
        if (!words.grades().isEmpty()) {
            least.setValue(words.grades().get(Math.min(1, words.grades().size() - 1)));
        }
    }

    private void show(String least) {
        tables.removeAll();
        var good = Set.copyOf(words.grades().subList(0, words.grades().indexOf(least) + 1));
        for (var kind : Kind.values()) {
            var slices = impact.slices().stream()
                    .filter(slice -> slice.kind() == kind)
                    .toList();
            if (!slices.isEmpty()) {
                tables.add(table(kind, slices, good));
            }
        }
    }

    private Grid<Slice> table(Kind kind, List<Slice> slices, Set<String> good) {
        var before = FourFifths.of(slices, Slice::before, good);
        var after = FourFifths.of(slices, Slice::after, good);
        var grid = new Grid<Slice>();
        grid.setId("fairness-" + kind.name().toLowerCase(Locale.ROOT));
        grid.setAllRowsVisible(true);
        grid.addColumn(slice -> group(slice))
                .setHeader(getTranslation("rules.fairness." + kind.name().toLowerCase(Locale.ROOT)))
                .setAutoWidth(true);
        grid.addColumn(Slice::people).setHeader(getTranslation("rules.impact.people"));
        grid.addColumn(Slice::moved).setHeader(getTranslation("rules.fairness.moved"));
        share(grid, "rules.impact.before", before);
        share(grid, "rules.impact.after", after);
        grid.setItems(slices);
        return grid;
    }

    private void share(Grid<Slice> grid, String header, FourFifths shares) {
        grid.addComponentColumn(slice -> {
                    var percent = new Span(Formats.number(shares.percent(slice), getLocale()) + " %");
                    return shares.isBelow(slice)
                            ? new Span(percent, new StateBadge(getTranslation("rules.fairness.below"), Tone.WARNING))
                            : percent;
                })
                .setHeader(getTranslation(header));
    }

    private String group(Slice slice) {
        return switch (slice.kind()) {
            case UNIT -> words.unit(slice.group());
            case SEX -> getTranslation("rules.fairness.sex-" + slice.group());
            case STATUS -> slice.group();
        };
    }
}
