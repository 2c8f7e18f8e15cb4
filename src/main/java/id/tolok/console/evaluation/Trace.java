package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.engine.model.Phase;
import id.tolok.evaluation.Result;

/** Every contribution of every rule, phase by phase. */
class Trace extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Trace(Result result, ResultReading.Version version, FactSources sources, ResultReading reading) {
        var firings = result.outcome().firings();
        if (firings.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("evaluation.result.notrace")));
        }
        for (var phase : Phase.values()) {
            var own = firings.stream().filter(firing -> firing.phase() == phase).toList();
            if (!own.isEmpty()) {
                getContent().add(new H3(getTranslation("evaluation.phase." + phase.code())));
                own.forEach(firing -> getContent().add(new FiringDetails(firing, version, sources, reading)));
            }
        }
    }
}
