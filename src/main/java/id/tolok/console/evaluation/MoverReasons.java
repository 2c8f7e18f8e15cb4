package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.tolok.evaluation.ResultDifference;
import id.tolok.evaluation.ResultDifference.ContributionChange;
import java.util.List;

/** Why somebody moved, in a few lines: the rules that gave something else, and the facts that changed. */
class MoverReasons extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 4;

    MoverReasons(ResultDifference difference, Words words, RuleNames rules) {
        var texts = new ChangeTexts(words, rules, UI.getCurrent());
        var telling = telling(difference.contributions());
        getContent().addClassName("tolok-reasons");
        telling.stream().limit(SHOWN).forEach(change -> {
            var line = new Div(new Span(texts.contribution(change)));
            change.facts().stream()
                    .filter(fact -> fact.type().equals("Indicator"))
                    .forEach(fact -> line.add(new Span(" · " + texts.fact(fact))));
            getContent().add(line);
        });
        if (telling.size() > SHOWN) {
            getContent().add(new Span(getTranslation("evaluation.comparison.more", telling.size() - SHOWN)));
        }
    }

    /** What people feel: points and outcomes before intermediate values. */
    private static List<ContributionChange> telling(List<ContributionChange> changes) {
        var felt = ChangeTexts.inOrder(changes).stream()
                .filter(change -> !change.type().equals("derive"))
                .toList();
        return felt.isEmpty() ? changes : felt;
    }
}
