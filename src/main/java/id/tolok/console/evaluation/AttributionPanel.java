package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Waterfall;
import id.tolok.evaluation.RunAttribution.AspectTotal;
import id.tolok.evaluation.RunAttribution.RuleTotal;
import java.math.BigDecimal;
import java.util.ArrayList;

/** What made the difference of one aspect, added up over everybody: rule after rule, then limits. */
class AttributionPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    AttributionPanel(AspectTotal total, ResultReading.Version version) {
        var steps = new ArrayList<Waterfall.Step>();
        total.rules().stream().limit(SHOWN).forEach(rule -> steps.add(step(rule, version)));
        var others = total.rules().stream().skip(SHOWN).map(RuleTotal::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.rules().size() > SHOWN) {
            steps.add(new Waterfall.Step(
                    getTranslation(
                            "evaluation.attribution.others", total.rules().size() - SHOWN),
                    others));
        }
        if (total.limits().signum() != 0) {
            steps.add(new Waterfall.Step(getTranslation("evaluation.result.limits"), total.limits()));
        }
        var name = version.words().aspect(total.aspect());
        var sum = new Span(
                (total.difference().signum() > 0 ? "+" : "") + Formats.number(total.difference(), getLocale()));
        sum.addClassName("tolok-score");
        var title = new H2(name);
        title.add(sum);
        getContent().addClassName("tolok-card");
        getContent()
                .add(
                        title,
                        Waterfall.of(
                                getTranslation("evaluation.attribution.waterfall", name),
                                steps,
                                getTranslation("evaluation.attribution.total")));
    }

    private Waterfall.Step step(RuleTotal rule, ResultReading.Version version) {
        return new Waterfall.Step(
                getTranslation(
                        rule.byFacts().signum() == 0
                                ? "evaluation.attribution.byrule"
                                : "evaluation.attribution.byfacts",
                        version.rules().title(rule.rule()),
                        Formats.count(rule.people(), getLocale())),
                rule.points());
    }
}
