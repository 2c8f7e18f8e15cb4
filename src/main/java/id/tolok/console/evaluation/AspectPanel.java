package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Waterfall;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** How the score of one aspect came about: the points of each rule, then what limits changed. */
class AspectPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    AspectPanel(String aspect, BigDecimal score, Outcome outcome, Words words, RuleNames rules) {
        var name = words.aspect(aspect);
        var steps = steps(aspect, score, outcome, rules);
        var total = new Span(Formats.number(score, getLocale()));
        total.addClassName("tolok-score");
        var title = new H3(name);
        title.add(total);
        getContent().addClassName("tolok-card");
        getContent().add(title);
        getContent().add(Waterfall.of(getTranslation("evaluation.result.waterfall", name), steps, name));
        for (var limit : limits(aspect, outcome)) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "evaluation.result.limit." + limit.contribution().type(),
                            Formats.number(limit.contribution().number().orElseThrow(), getLocale()),
                            rules.title(limit.rule()))));
        }
    }

    /** An aspect that no rule gave points to: it is left out, not zero. */
    static Component unscored(String name) {
        var title = new H3(name);
        var none = new Span("–");
        none.addClassName("tolok-score");
        title.add(none);
        var card = new Section(title, new Paragraph(title.getTranslation("evaluation.result.unscored")));
        card.addClassName("tolok-card");
        return card;
    }

    private List<Waterfall.Step> steps(String aspect, BigDecimal score, Outcome outcome, RuleNames rules) {
        var points = new LinkedHashMap<String, BigDecimal>();
        for (var firing : outcome.firings()) {
            if (firing.contribution().type().equals("add")
                    && firing.contribution().target().equals(aspect)) {
                points.merge(firing.rule(), firing.contribution().number().orElseThrow(), BigDecimal::add);
            }
        }
        var steps = new ArrayList<Waterfall.Step>();
        points.entrySet().stream()
                .sorted((one, other) -> other.getValue().compareTo(one.getValue()))
                .forEach(entry -> steps.add(new Waterfall.Step(rules.title(entry.getKey()), entry.getValue())));
        var sum = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var limits = score.subtract(sum);
        if (limits.signum() != 0) {
            steps.add(new Waterfall.Step(getTranslation("evaluation.result.limits"), limits));
        }
        return steps;
    }

    private static List<Firing> limits(String aspect, Outcome outcome) {
        return outcome.firings().stream()
                .filter(firing -> firing.contribution().target().equals(aspect))
                .filter(firing -> firing.contribution().type().equals("cap")
                        || firing.contribution().type().equals("floor"))
                .toList();
    }
}
