package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import id.tolok.console.component.Facts;
import id.tolok.engine.dictionary.IndicatorDefinition;
import java.util.List;
import java.util.Locale;

/** What else there is to know of an indicator: its window, what a missing one means, and the rules around it. */
class IndicatorDetails extends Composite<Facts> {

    private static final long serialVersionUID = 1L;

    IndicatorDetails(IndicatorDefinition indicator, IndicatorUses uses) {
        getContent().addClassName("tolok-indicator-details");
        add("facts.dictionary.window", getTranslation(key("window", indicator.window())));
        add("facts.dictionary.missing", getTranslation(key("missing", indicator.missing())));
        indicator.from().ifPresent(from -> add("facts.dictionary.from", from));
        if (indicator.answers()) {
            add("facts.dictionary.note", getTranslation("facts.dictionary.answers"));
        }
        if (indicator.workingDaysOnly()) {
            add("facts.dictionary.note", getTranslation("facts.dictionary.working-days"));
        }
        if (!indicator.form().isEmpty()) {
            add(
                    "facts.dictionary.note",
                    getTranslation("facts.dictionary.form", indicator.form().size()));
        }
        rules("facts.dictionary.writers", uses.writersOf(indicator.code()));
        rules("facts.dictionary.readers", uses.readersOf(indicator.code()));
    }

    private void rules(String key, List<String> names) {
        if (!names.isEmpty()) {
            add(key, String.join(" · ", names));
        }
    }

    private void add(String key, String value) {
        getContent().add(getTranslation(key), value);
    }

    private static String key(String name, Enum<?> constant) {
        return "facts.dictionary." + name + "-"
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
