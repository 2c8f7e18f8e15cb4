package id.tolok.console.evaluation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.tolok.console.component.Formats;
import id.tolok.console.component.GradeBadge;
import id.tolok.engine.Counterfactual;
import id.tolok.engine.WhyNot;
import id.tolok.evaluation.Explanation;
import id.tolok.evaluation.Explanations;
import id.tolok.evaluation.ResultSummary;
import java.util.Optional;

/** What would lift the grade, and which rules were just missed, nearest first; computed when somebody looks. */
class MissedRules extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;

    private final transient ResultSummary result;
    private final transient ResultReading.Version version;
    private final transient ConditionWords sentences;
    private final transient Explanations explanations;

    MissedRules(
            ResultSummary result, ResultReading.Version version, ConditionWords sentences, Explanations explanations) {
        this.result = result;
        this.version = version;
        this.sentences = sentences;
        this.explanations = explanations;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (getContent().getChildren().findAny().isEmpty()) {
            explanations.of(result.id()).ifPresent(this::show);
        }
    }

    private void show(Explanation explanation) {
        getContent().add(lift(explanation));
        getContent().add(new H3(getTranslation("evaluation.missed.title")));
        if (explanation.missed().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("evaluation.missed.none")));
        }
        explanation.missed().stream()
                .limit(SHOWN)
                .forEach(missed -> getContent().add(details(missed)));
        if (explanation.missed().size() > SHOWN) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "evaluation.missed.more", explanation.missed().size() - SHOWN)));
        }
    }

    private Component lift(Explanation explanation) {
        var card = new Section(new H3(getTranslation("evaluation.lift.title")));
        card.addClassName("tolok-card");
        explanation
                .lift()
                .ifPresentOrElse(
                        lift -> card.add(
                                new Paragraph(sentence(lift)),
                                new GradeBadge(lift.grade(), version.words().grade(lift.grade()))),
                        () -> card.add(new Paragraph(
                                getTranslation(isBest() ? "evaluation.lift.best" : "evaluation.lift.none"))));
        return card;
    }

    private boolean isBest() {
        return version.words().dictionary().grades().stream()
                .limit(1)
                .anyMatch(best -> result.grade().equals(Optional.of(best.code())));
    }

    private String sentence(Counterfactual lift) {
        return getTranslation(
                "evaluation.lift.sentence",
                version.words().indicator(lift.indicator()),
                Formats.number(lift.from(), getLocale()),
                Formats.number(lift.to(), getLocale()),
                version.words().grade(lift.grade()));
    }

    private Component details(WhyNot missed) {
        var distance = new Span(missed.nearest()
                .map(number -> number.signum() == 0
                        ? getTranslation("evaluation.missed.atlimit")
                        : getTranslation("evaluation.missed.distance", Formats.number(number, getLocale())))
                .orElse(""));
        distance.addClassName("tolok-given");
        var basis = new Span(version.rules().basis(missed.rule()).orElse(""));
        basis.addClassName("tolok-basis");
        var summary = new Div(distance, new Span(version.rules().title(missed.rule())), basis);
        summary.addClassName("tolok-firing");
        var conditions = new UnorderedList();
        missed.conditions().forEach(condition -> conditions.add(new ListItem(sentences.sentence(condition))));
        var rule = new Paragraph(
                version.rules().sentence(missed.rule(), version.words().dictionary()));
        var details = new Details(summary, new Div(rule, conditions));
        details.setWidthFull();
        return details;
    }
}
