package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.tolok.facts.FactImportPreview;
import id.tolok.facts.IdenticalRows;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What becomes of rows that an earlier import from the same source brought already. */
class IdenticalChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    IdenticalChoice(FactImportPreview preview, Consumer<IdenticalRows> chosen) {
        var choice = new RadioButtonGroup<IdenticalRows>();
        choice.setItems(
                preview.identicalAnswers() > 0
                        ? List.of(IdenticalRows.values())
                        : List.of(IdenticalRows.PASS_OVER_FACTS, IdenticalRows.STORE));
        choice.setItemLabelGenerator(one -> getTranslation(
                "facts.identical." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        choice.setValue(preview.identical());
        choice.setAriaLabel(getTranslation("facts.identical.title"));
        choice.addValueChangeListener(change -> chosen.accept(change.getValue()));
        getContent()
                .add(
                        new H2(getTranslation("facts.identical.title")),
                        new Paragraph(getTranslation(
                                "facts.identical.found", preview.identicalFacts(), preview.identicalAnswers())),
                        choice);
    }
}
