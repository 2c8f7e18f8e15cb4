package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Waterfall;
import id.tolok.evaluation.ResultDifference;
import id.tolok.evaluation.ResultDifference.AspectChange;
import java.math.BigDecimal;
import java.util.ArrayList;

/** From the score of an aspect before to the one after, rule by rule. */
class AspectChangePanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    AspectChangePanel(AspectChange change, ResultDifference difference, ResultReading.Version version) {
        var name = version.words().aspect(change.aspect());
        var steps = new ArrayList<Waterfall.Step>();
        steps.add(new Waterfall.Step(
                getTranslation("evaluation.comparison.before"), change.before().orElse(BigDecimal.ZERO)));
        difference.contributions().stream()
                .filter(contribution -> contribution.target().equals(change.aspect()))
                .filter(contribution -> contribution.points().signum() != 0)
                .forEach(contribution -> steps.add(
                        new Waterfall.Step(version.rules().title(contribution.rule()), contribution.points())));
        if (change.limits().signum() != 0) {
            steps.add(new Waterfall.Step(getTranslation("evaluation.result.limits"), change.limits()));
        }
        var sum = change.difference();
        var total = new Span((sum.signum() > 0 ? "+" : "") + Formats.number(sum, getLocale()));
        total.addClassName("tolok-score");
        var title = new H2(name);
        title.add(total);
        getContent().addClassName("tolok-card");
        getContent().add(title);
        getContent()
                .add(Waterfall.of(
                        getTranslation("evaluation.comparison.waterfall", name),
                        steps,
                        getTranslation("evaluation.comparison.after")));
    }
}
