package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.tolok.console.component.Charts;
import id.tolok.rules.Impact;
import id.tolok.rules.Impact.GradeMove;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the grades spread before and after, side by side. */
final class ImpactPicture extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ImpactPicture(Impact impact, ImpactWords words) {
        var codes = new ArrayList<Optional<String>>();
        words.grades().forEach(grade -> codes.add(Optional.of(grade)));
        for (var move : impact.grades()) {
            for (var grade : List.of(move.before(), move.after())) {
                if (!codes.contains(grade)) {
                    codes.add(grade);
                }
            }
        }
        var names = codes.stream()
                .map(code -> code.map(words::grade).orElseGet(() -> getTranslation("rules.impact.none")))
                .toList();
        var series = List.of(
                new Charts.Series(
                        getTranslation("rules.impact.before"), "--tolok-3", counts(impact, codes, GradeMove::before)),
                new Charts.Series(
                        getTranslation("rules.impact.after"), "--tolok-1", counts(impact, codes, GradeMove::after)));
        var chart = Charts.comparedBars(getTranslation("rules.impact.distribution"), names, series);
        getContent().add(new H3(getTranslation("rules.impact.distribution")), chart.height("20rem"));
    }

    private static List<BigDecimal> counts(
            Impact impact, List<Optional<String>> codes, Function<GradeMove, Optional<String>> side) {
        return codes.stream()
                .map(code -> BigDecimal.valueOf(impact.grades().stream()
                        .filter(move -> side.apply(move).equals(code))
                        .mapToInt(GradeMove::people)
                        .sum()))
                .toList();
    }
}
