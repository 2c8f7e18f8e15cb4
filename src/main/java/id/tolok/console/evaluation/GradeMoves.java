package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.tolok.console.component.Charts;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.evaluation.RunDifference;
import id.tolok.evaluation.RunDifference.GradeMove;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How many had each grade before and have it now. */
class GradeMoves extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    GradeMoves(RunDifference difference, Words words) {
        var grades = words.dictionary().grades();
        getContent().addClassName("tolok-card");
        getContent().add(new H2(getTranslation("evaluation.comparison.grades")));
        getContent()
                .add(Charts.comparedBars(
                                getTranslation("evaluation.comparison.grades"),
                                grades.stream()
                                        .map(grade -> grade.titles().in(getLocale()))
                                        .toList(),
                                List.of(
                                        new Charts.Series(
                                                getTranslation("evaluation.comparison.before"),
                                                "--tolok-6",
                                                people(grades, difference, GradeMove::before)),
                                        new Charts.Series(
                                                getTranslation("evaluation.comparison.after"),
                                                "--tolok-1",
                                                people(grades, difference, GradeMove::after))))
                        .height("18rem"));
        var moves = new Div();
        moves.addClassName("tolok-moves");
        difference.grades().stream()
                .filter(move -> !move.before().equals(move.after()))
                .forEach(move ->
                        moves.add(new GradeChange(move.before(), move.after(), words), new Div("× " + move.people())));
        getContent().add(moves);
    }

    private static List<BigDecimal> people(
            List<Outcome> grades, RunDifference difference, Function<GradeMove, Optional<String>> side) {
        return grades.stream()
                .map(grade -> BigDecimal.valueOf(difference.grades().stream()
                        .filter(move -> side.apply(move).equals(Optional.of(grade.code())))
                        .mapToInt(GradeMove::people)
                        .sum()))
                .toList();
    }
}
