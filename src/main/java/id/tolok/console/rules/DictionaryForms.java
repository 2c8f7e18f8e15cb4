package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import id.tolok.engine.dictionary.Titles;
import id.tolok.rules.pack.DictionaryFile;
import id.tolok.rules.pack.DictionaryFile.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The form of each kind of entry, and what a new one says. */
final class DictionaryForms {

    private DictionaryForms() {}

    static Component of(
            Section section,
            String code,
            Map<String, Object> entry,
            List<String> aspects,
            UnaryOperator<String> aspectTitle,
            Consumer<Map<String, Object>> changed) {
        return switch (section) {
            case INDICATORS -> new IndicatorForm(code, entry, aspects, aspectTitle, changed);
            case ASPECTS -> new AspectForm(code, entry, changed);
            case TABLES -> new PolicyForm(code, entry, changed);
            case GRADES, PROPOSALS, AWARDS, RECOMMENDATIONS, FLAGS -> new OutcomeForm(code, entry, changed);
        };
    }

    static Map<String, Object> fresh(Section section, Titles titles, DictionaryFile file) {
        var entry = new LinkedHashMap<String, Object>();
        var named = EntryForm.titles(titles.id(), titles.en());
        switch (section) {
            case INDICATORS -> {
                entry.put("title", named);
                file.codes(Section.ASPECTS).stream().findFirst().ifPresent(aspect -> entry.put("aspect", aspect));
                entry.put("unit", EntryForm.titles("satuan", "units"));
                entry.put("range", List.of("0", "100"));
                entry.put("aggregation", "sum");
                entry.put("missing", "zero");
            }
            case ASPECTS -> {
                entry.put("title", named);
                entry.put("range", List.of("0", "100"));
            }
            case TABLES -> {
                entry.put("hit", "unique");
                entry.put("complete", "true");
            }
            case GRADES, PROPOSALS, AWARDS, RECOMMENDATIONS, FLAGS -> entry.putAll(named);
        }
        return entry;
    }
}
