package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.evaluation.Result;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts that were evaluated: indicators in the dictionary's order, each with its observations, and goals. */
class FactList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    FactList(Result result, Words words, FactSources sources) {
        var facts = result.facts();
        for (var definition : words.dictionary().indicators()) {
            facts.indicators().stream()
                    .filter(indicator -> indicator.code().equals(definition.code()))
                    .forEach(indicator -> getContent().add(indicator(indicator, words, sources)));
        }
        if (!facts.goals().isEmpty()) {
            getContent().add(new H3(getTranslation("evaluation.result.goals")));
            facts.goals().forEach(goal -> getContent().add(goal(goal)));
        }
    }

    private Component indicator(Indicator indicator, Words words, FactSources sources) {
        var value =
                new Span((number(indicator.value(), indicator.text()) + " " + words.unit(indicator.code())).strip());
        value.addClassName("tolok-given");
        var summary = new Div(value, new Span(words.indicator(indicator.code())));
        summary.addClassName("tolok-firing");
        var details = new Details(summary);
        details.setWidthFull();
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(sources.behind(indicator.code()));
            }
        });
        return details;
    }

    private Component goal(Goal goal) {
        return new Facts()
                .add(getTranslation("evaluation.goal.code"), goal.code())
                .add(getTranslation("evaluation.goal.target"), number(goal.target(), null))
                .add(getTranslation("evaluation.goal.realised"), number(goal.realised(), null))
                .add(getTranslation("evaluation.goal.achievement"), number(goal.achievement(), null));
    }

    private String number(@Nullable BigDecimal number, @Nullable String text) {
        return number == null ? Objects.toString(text, "–") : Formats.number(number, getLocale());
    }
}
