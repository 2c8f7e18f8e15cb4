package id.tolok.console.rules;

import java.util.Map;
import java.util.function.Consumer;

/** What points are given for, and the range of its score. */
final class AspectForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    AspectForm(String code, Map<String, Object> entry, Consumer<Map<String, Object>> changed) {
        super(code, entry, changed);
        both("title", "title");
        range();
        note(getTranslation("rules.dictionary.weights"));
    }
}
