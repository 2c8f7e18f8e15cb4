package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.component.Formats;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Kind;
import id.tolok.engine.vocabulary.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The value of an indicator: a number with its range and unit, or a text. */
class ValueField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final BigDecimalField number = new BigDecimalField();
    private final TextField text = new TextField();

    ValueField(String label) {
        number.setLabel(label);
        number.setLocale(getLocale());
        number.setRequiredIndicatorVisible(true);
        text.setLabel(label);
        text.setRequiredIndicatorVisible(true);
        // a field is complained about when something is stored, and no longer once it is changed
        number.setManualValidation(true);
        text.setManualValidation(true);
        number.addValueChangeListener(change -> number.setInvalid(false));
        text.addValueChangeListener(change -> text.setInvalid(false));
        number.setWidth("min(26rem, 100%)");
        text.setWidth("min(26rem, 100%)");
        getContent().add(number, text);
        text.setVisible(false);
    }

    /** Asks for a value of this indicator. */
    void ask(IndicatorDefinition indicator) {
        boolean isText = indicator.kind() == Kind.TEXT;
        number.setVisible(!isText);
        text.setVisible(isText);
        number.setHelperText(range(indicator));
        if (indicator.workingDaysOnly()) {
            number.setValue(BigDecimal.ONE);
        }
    }

    /** In a column that says once what the range is. */
    ValueField withoutHelp() {
        number.setHelperText("");
        return this;
    }

    String range(IndicatorDefinition indicator) {
        return indicator
                .range()
                .map(range -> getTranslation(
                        "facts.form.range",
                        Formats.number(range.least(), getLocale()),
                        Formats.number(range.most(), getLocale()),
                        indicator.unit().in(getLocale())))
                .orElse(indicator.unit().in(getLocale()));
    }

    void show(Observation observation) {
        Optional.ofNullable(observation.value()).ifPresent(number::setValue);
        Optional.ofNullable(observation.text()).ifPresent(text::setValue);
    }

    boolean isComplete() {
        number.setInvalid(number.isVisible() && number.isEmpty());
        text.setInvalid(text.isVisible() && text.getValue().isBlank());
        return !number.isInvalid() && !text.isInvalid();
    }

    boolean isBlank() {
        return number.isVisible() ? number.isEmpty() : text.getValue().isBlank();
    }

    void clear() {
        number.clear();
        text.clear();
    }

    void complain(String message) {
        number.setInvalid(true);
        number.setErrorMessage(message);
        text.setInvalid(true);
        text.setErrorMessage(message);
    }

    Observation observation(IndicatorDefinition indicator, LocalDate date, String source) {
        return new Observation(
                indicator.code(),
                number.isVisible() ? number.getValue() : null,
                number.isVisible() ? null : text.getValue().strip(),
                date,
                source.strip());
    }
}
