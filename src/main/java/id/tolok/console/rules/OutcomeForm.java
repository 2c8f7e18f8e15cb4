package id.tolok.console.rules;

import java.util.Map;
import java.util.function.Consumer;

/** The names of something that rules may give. */
final class OutcomeForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    OutcomeForm(String code, Map<String, Object> entry, Consumer<Map<String, Object>> changed) {
        super(code, entry, changed);
        one("id", "title-id");
        one("en", "title-en");
    }
}
