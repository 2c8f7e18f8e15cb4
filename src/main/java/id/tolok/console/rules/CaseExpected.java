package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.CaseData.Expected;
import id.tolok.rules.pack.CaseData.Part;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One thing that must come out of a case: what, of which code, with which value. */
final class CaseExpected extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String NONE = "none";

    private final transient RuleDictionary dictionary;
    private final transient List<String> rules;
    private final Runnable changed;
    private final Select<Part> part = new Select<>();
    private final ComboBox<String> code = new ComboBox<>();
    private final ComboBox<String> value = new ComboBox<>();
    private boolean filling;

    CaseExpected(Expected one, RuleDictionary dictionary, List<String> rules, Runnable changed) {
        this.dictionary = dictionary;
        this.rules = rules;
        this.changed = changed;
        part.setItems(Part.values());
        part.setItemLabelGenerator(
                p -> getTranslation("rules.expected." + p.name().toLowerCase(Locale.ROOT)));
        part.setAriaLabel(getTranslation("rules.cases.part"));
        part.setValue(one.part());
        part.addValueChangeListener(event -> {
            offer("", "");
            tell();
        });
        prepare(code, "rules.form.target");
        prepare(value, "rules.form.value");
        offer(one.code(), one.value());
        getContent().addClassName("tolok-rule-constraint");
        getContent().add(part, code, value);
    }

    private void prepare(ComboBox<String> box, String label) {
        box.setAriaLabel(getTranslation(label));
        box.addClassName("tolok-rule-value");
        box.setAllowCustomValue(true);
        box.setItemLabelGenerator(this::label);
        box.addCustomValueSetListener(event -> box.setValue(event.getDetail()));
        box.addValueChangeListener(event -> {
            if (box == code && part.getValue() == Part.RATING && event.isFromClient()) {
                value.setItems(values());
            }
            tell();
        });
    }

    private void offer(String coded, String valued) {
        filling = true;
        var which = part.getValue();
        var codes = codes(which).toList();
        code.setVisible(which.coded());
        code.setItems(
                which.exhaustive()
                        ? Stream.concat(Stream.of(NONE), codes.stream()).toList()
                        : codes);
        code.setValue(!coded.isEmpty() ? coded : which.exhaustive() ? NONE : null);
        value.setVisible(which.valued());
        value.setItems(values());
        value.setValue(valued.isEmpty() ? null : valued);
        filling = false;
    }

    Expected expected() {
        var named = code.isVisible() ? code.getOptionalValue().orElse("") : "";
        var given = value.isVisible() ? value.getOptionalValue().orElse("").strip() : "";
        var absent = part.getValue() == Part.PROPOSAL && given.isEmpty() ? NONE : FormCodes.number(given);
        return new Expected(part.getValue(), named.equals(NONE) ? "" : named, absent);
    }

    private Stream<String> codes(Part which) {
        return switch (which) {
            case STATUS, GRADE -> Stream.of();
            case DERIVED ->
                dictionary.indicators().stream()
                        .filter(IndicatorDefinition::derived)
                        .map(IndicatorDefinition::code);
            case ASPECT -> dictionary.aspects().stream().map(Aspect::code);
            case RATING -> dictionary.dimensions().stream().map(Dimension::code);
            case PROPOSAL -> FormCodes.codes(dictionary.proposals()).stream();
            case AWARD -> FormCodes.codes(dictionary.awards()).stream();
            case RECOMMENDATION -> FormCodes.codes(dictionary.recommendations()).stream();
            case FLAG -> FormCodes.codes(dictionary.flags()).stream();
            case FIRES, SILENT -> rules.stream();
        };
    }

    private List<String> values() {
        return switch (part.getValue()) {
            case STATUS -> List.of("ok", "conflict", "no_grade", "failed");
            case GRADE ->
                Stream.concat(FormCodes.codes(dictionary.grades()).stream(), Stream.of(NONE))
                        .toList();
            case RATING ->
                Stream.concat(
                                code.getOptionalValue().flatMap(dictionary::dimension).stream()
                                        .flatMap(dimension -> FormCodes.codes(dimension.levels()).stream()),
                                Stream.of(NONE))
                        .toList();
            default -> List.of(NONE);
        };
    }

    private String label(String code) {
        return code.equals(NONE)
                ? getTranslation("rules.expected.none")
                : FormCodes.label(code, dictionary, getLocale());
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }
}
