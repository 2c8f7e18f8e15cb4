package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Charts;
import id.tolok.console.component.Facts;
import id.tolok.console.component.GradeBadge;
import id.tolok.console.component.StateBadge;
import id.tolok.engine.Outcome;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.model.Phase;
import id.tolok.evaluation.Result;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The result at a glance: grade and its place in the matrix, aspects as a radar, what follows. */
@StyleSheet("context://tolok/evaluation.css")
class ResultOverview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A radar needs three axes. */
    private static final int LEAST_AXES = 3;

    ResultOverview(Result result, ResultReading.Version version, ProposalPresenter proposals) {
        getContent().addClassNames("tolok-cards", "tolok-glance");
        getContent().add(grade(result.outcome(), version));
        if (result.outcome().aspects().size() >= LEAST_AXES) {
            getContent().add(radar(result.outcome(), version.words()));
        }
        getContent()
                .add(new MeasureList(
                        result.outcome(),
                        version.words(),
                        version.rules(),
                        proposals.of(result.summary().id()),
                        proposals));
    }

    private Component grade(Outcome outcome, ResultReading.Version version) {
        var words = version.words();
        var card = card(getTranslation("evaluation.result.grade"));
        outcome.grade()
                .ifPresent(grade -> card.getElement()
                        .getChild(0)
                        .appendChild(new GradeBadge(grade, words.grade(grade)).getElement()));
        if (outcome.status() != Status.OK) {
            card.add(new StateBadge(
                    getTranslation("evaluation.status." + outcome.status()), ResultTones.of(outcome.status())));
            card.add(new Paragraph(trouble(outcome, version)));
        }
        var ratings = new Facts();
        words.dictionary().dimensions().stream()
                .map(Dimension::code)
                .filter(outcome.ratings()::containsKey)
                .forEach(dimension -> ratings.add(words.dimension(dimension), rating(dimension, outcome, version)));
        card.add(ratings);
        version.matrix().ifPresent(matrix -> card.add(new MatrixPicture(matrix, outcome.ratings(), words)));
        return card;
    }

    /** The level, and in small letters the rule that gave it. */
    private static Component rating(String dimension, Outcome outcome, ResultReading.Version version) {
        var level = outcome.ratings().getOrDefault(dimension, "");
        var shown = new Div(new Span(version.words().level(dimension, level)));
        outcome.firings().stream()
                .filter(firing -> firing.phase() == Phase.RATE
                        && firing.contribution().target().equals(dimension))
                .map(firing -> version.rules().title(firing.rule()))
                .distinct()
                .forEach(rule -> {
                    var why = new Div(rule);
                    why.addClassName("tolok-basis");
                    shown.add(why);
                });
        return shown;
    }

    private String trouble(Outcome outcome, ResultReading.Version version) {
        return switch (outcome.status()) {
            case OK -> "";
            case NO_GRADE -> getTranslation("evaluation.result.nograde");
            case CONFLICT ->
                getTranslation(
                        "evaluation.result.conflict",
                        outcome.conflicts().stream()
                                .flatMap(conflict -> conflict.rules().stream())
                                .map(version.rules()::title)
                                .collect(Collectors.joining("; ")));
            case FAILED ->
                outcome.failure()
                        .map(failure -> getTranslation(
                                "evaluation.result.failure",
                                failure.message(getLocale()),
                                failure.rule().map(version.rules()::title).orElse("–")))
                        .orElse("");
        };
    }

    private Component radar(Outcome outcome, Words words) {
        var aspects = words.dictionary().aspects().stream()
                .filter(aspect -> outcome.aspects().containsKey(aspect.code()))
                .toList();
        var card = card(getTranslation("evaluation.result.aspects"));
        List<BigDecimal> scores = aspects.stream()
                .map(aspect -> outcome.aspects().getOrDefault(aspect.code(), BigDecimal.ZERO))
                .map(score -> score.setScale(2, RoundingMode.HALF_UP))
                .toList();
        card.add(Charts.radar(
                getTranslation("evaluation.result.aspects"),
                aspects.stream().map(aspect -> words.aspect(aspect.code())).toList(),
                aspects.stream().map(aspect -> aspect.range().most()).toList(),
                List.of(new Charts.Series(getTranslation("evaluation.result.score"), "--tolok-1", scores))));
        return card;
    }

    private static Section card(String title) {
        var card = new Section(new H2(title));
        card.addClassName("tolok-card");
        return card;
    }
}
