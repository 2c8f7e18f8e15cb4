package id.tolok.console.facts;

import com.vaadin.flow.component.combobox.ComboBox;
import id.tolok.engine.dictionary.IndicatorDefinition;
import java.util.List;

/** Chooses one of the indicators that may be observed, by its title. */
class IndicatorChoice extends ComboBox<IndicatorDefinition> {

    private static final long serialVersionUID = 1L;

    IndicatorChoice(String label) {
        super(label);
        setItemLabelGenerator(indicator -> indicator.titles().in(getLocale()));
        setRequiredIndicatorVisible(true);
        setWidth("min(26rem, 100%)");
    }

    /** Keeps what was chosen where it is still there. */
    void offer(List<IndicatorDefinition> indicators) {
        var before = getOptionalValue().map(IndicatorDefinition::code);
        setItems(indicators);
        before.flatMap(code -> indicators.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .ifPresentOrElse(this::setValue, this::clear);
    }
}
