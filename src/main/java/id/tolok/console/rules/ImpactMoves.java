package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.ValueProvider;
import id.tolok.console.component.Formats;
import id.tolok.rules.Impact;
import id.tolok.rules.Impact.AspectShift;
import id.tolok.rules.Impact.GradeMove;
import id.tolok.rules.Impact.RuleShare;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** From which grade to which, by how much, and because of which rules. */
final class ImpactMoves extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_RULES = 6;

    private final transient ImpactWords words;

    ImpactMoves(Impact impact, ImpactWords words) {
        this.words = words;
        var moves = impact.grades().stream()
                .filter(move -> !move.stays() || !move.because().isEmpty())
                .toList();
        if (!moves.isEmpty()) {
            var grades = this.<GradeMove>grid("rules.impact.grades", moves);
            grades.setId("impact-grades");
            column(grades, "before", move -> grade(move.before()));
            column(grades, "after", move -> grade(move.after()));
            column(grades, "people", move -> String.valueOf(move.people()));
            column(grades, "because", move -> because(move.because()))
                    .setAutoWidth(false)
                    .setFlexGrow(3);
        }
        if (!impact.aspects().isEmpty()) {
            var aspects = this.<AspectShift>grid("rules.impact.aspects", impact.aspects());
            column(aspects, "aspect", shift -> words.aspect(shift.aspect()));
            column(aspects, "mean-before", shift -> number(shift.before()));
            column(aspects, "mean-after", shift -> number(shift.after()));
            column(aspects, "raised", shift -> count(shift.raised(), shift.mostUp()));
            column(aspects, "lowered", shift -> count(shift.lowered(), shift.mostDown()));
        }
        if (!impact.rules().isEmpty()) {
            var rules = this.<RuleShare>grid("rules.impact.rules", impact.rules());
            column(rules, "rule", share -> words.rule(share.rule())).setFlexGrow(3);
            column(rules, "people", share -> String.valueOf(share.people()));
        }
    }

    private <T> Grid<T> grid(String title, List<T> items) {
        var grid = new Grid<T>();
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(items);
        getContent().add(new H3(getTranslation(title)), grid);
        return grid;
    }

    private <T> Grid.Column<T> column(Grid<T> grid, String name, ValueProvider<T, String> value) {
        return grid.addColumn(value)
                .setHeader(getTranslation("rules.impact." + name))
                .setAutoWidth(true);
    }

    private String grade(Optional<String> code) {
        return code.map(words::grade).orElseGet(() -> getTranslation("rules.impact.none"));
    }

    private String because(List<RuleShare> rules) {
        return rules.stream()
                .limit(MOST_RULES)
                .map(share -> words.rule(share.rule()) + " (" + share.people() + ")")
                .collect(Collectors.joining(" · "));
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(value -> Formats.number(value, getLocale())).orElse("–");
    }

    private String count(int people, BigDecimal most) {
        return people == 0
                ? "–"
                : getTranslation("rules.impact.by-at-most", people, Formats.number(most.abs(), getLocale()));
    }
}
