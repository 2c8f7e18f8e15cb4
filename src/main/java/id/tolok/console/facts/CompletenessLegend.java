package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.tolok.facts.CompletenessColumn;
import id.tolok.facts.CompletenessMatrix;
import id.tolok.facts.FactPresence;
import java.util.List;
import java.util.Locale;

/** What the colours and signs of the matrix mean. */
class CompletenessLegend extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Of units: some of the people, or all. */
    static Div ofUnits() {
        var legend = new Div();
        legend.addClassName("tolok-complete-legend");
        for (var look : List.of("own", "zero", "unrealised", "missing")) {
            legend.add(sample(look, legend.getTranslation("facts.legend.units-" + look)));
        }
        return legend;
    }

    CompletenessLegend(CompletenessMatrix matrix) {
        boolean goals = matrix.columns().stream().anyMatch(CompletenessColumn.Goals.class::isInstance);
        getContent().addClassName("tolok-complete-legend");
        for (var kind : FactPresence.Kind.values()) {
            if (kind == FactPresence.Kind.UNREALISED && !goals) {
                continue;
            }
            var key = kind.name().toLowerCase(Locale.ROOT);
            getContent().add(sample(key, getTranslation("facts.legend." + key)));
        }
    }

    private static Span sample(String look, String meaning) {
        var sample = new Span();
        sample.addClassNames("tolok-sample", "tolok-has-" + look);
        return new Span(sample, new Span(meaning));
    }
}
