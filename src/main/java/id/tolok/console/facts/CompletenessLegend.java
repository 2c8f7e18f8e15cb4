package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.tolok.facts.FactPresence;
import java.util.Locale;

/** What the colours and signs of the matrix mean. */
class CompletenessLegend extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CompletenessLegend() {
        getContent().addClassName("tolok-complete-legend");
        for (var kind : FactPresence.Kind.values()) {
            var key = kind.name().toLowerCase(Locale.ROOT);
            var sample = new Span();
            sample.addClassNames("tolok-sample", "tolok-has-" + key);
            getContent().add(new Span(sample, new Span(getTranslation("facts.legend." + key))));
        }
    }
}
