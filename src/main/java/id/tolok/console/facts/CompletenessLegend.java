package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.tolok.facts.CompletenessColumn;
import id.tolok.facts.CompletenessMatrix;
import id.tolok.facts.FactPresence;
import java.util.Locale;

/** What the colours and signs of the matrix mean. */
class CompletenessLegend extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CompletenessLegend(CompletenessMatrix matrix) {
        boolean goals = matrix.columns().stream().anyMatch(CompletenessColumn.Goals.class::isInstance);
        getContent().addClassName("tolok-complete-legend");
        for (var kind : FactPresence.Kind.values()) {
            if (kind == FactPresence.Kind.UNREALISED && !goals) {
                continue;
            }
            var key = kind.name().toLowerCase(Locale.ROOT);
            var sample = new Span();
            sample.addClassNames("tolok-sample", "tolok-has-" + key);
            getContent().add(new Span(sample, new Span(getTranslation("facts.legend." + key))));
        }
    }
}
