package id.tolok.console.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an indicator is, how it is observed, and how its observations become one value. */
final class IndicatorForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    private final transient UnaryOperator<String> aspectTitle;

    IndicatorForm(
            String code,
            Map<String, Object> entry,
            List<String> aspects,
            UnaryOperator<String> aspectTitle,
            Consumer<Map<String, Object>> changed) {
        super(code, entry, changed);
        this.aspectTitle = aspectTitle;
        both("title", "title");
        choice("aspect", Stream.concat(Stream.of(""), aspects.stream()).toList(), false);
        both("unit", "unit");
        range();
        choice("aggregation", List.of("", "sum", "avg", "min", "max", "last", "count", "longest_run"), false);
        choice("window", List.of("period", "calendar_year"), false);
        choice("missing", List.of("absent", "zero"), false);
        truth("derived", false);
        truth("answers", false);
        truth("working-days-only", false);
        if (says("form") || says("from") || says("kind") || says("observable")) {
            note(getTranslation("rules.dictionary.more-as-text"));
        }
    }

    @Override
    String label(String key, String word) {
        return key.equals("aspect") ? aspectTitle.apply(word) : super.label(key, word);
    }
}
