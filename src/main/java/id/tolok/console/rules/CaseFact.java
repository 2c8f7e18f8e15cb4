package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.CaseData.Value;

/** What a case knows of one indicator. */
final class CaseFact extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> code = new ComboBox<>();
    private final TextField value = new TextField();
    private final TextField count = new TextField();

    CaseFact(String of, Value known, RuleDictionary dictionary, Runnable changed) {
        code.setAriaLabel(getTranslation("rules.fact.indicator"));
        code.setPlaceholder(getTranslation("rules.fact.indicator"));
        code.addClassName("tolok-rule-value");
        code.setItems(
                dictionary.indicators().stream().map(IndicatorDefinition::code).toList());
        code.setItemLabelGenerator(c -> FormCodes.label(c, dictionary, getLocale()));
        code.setValue(of.isEmpty() ? null : of);
        value.setAriaLabel(getTranslation("rules.form.value"));
        value.setPlaceholder(getTranslation("rules.form.value"));
        value.setTooltipText(getTranslation("rules.cases.value-help"));
        value.setValue(known.value());
        count.setAriaLabel(getTranslation("rules.cases.count"));
        count.setPlaceholder(getTranslation("rules.cases.count"));
        count.setTooltipText(getTranslation("rules.cases.count-help"));
        count.setValue(known.count());
        code.addValueChangeListener(event -> changed.run());
        value.addValueChangeListener(event -> changed.run());
        count.addValueChangeListener(event -> changed.run());
        value.addClassName("tolok-rule-short");
        count.addClassName("tolok-rule-short");
        getContent().addClassNames("tolok-rule-constraint", "tolok-case-fact");
        getContent().add(code, value, count);
    }

    String code() {
        return code.getOptionalValue().orElse("");
    }

    Value value() {
        return new Value(
                FormCodes.number(value.getValue().strip()), count.getValue().strip());
    }
}
