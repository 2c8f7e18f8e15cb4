package id.tolok.console.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a table of rules promises: how many rows may fit, and whether one must. */
final class PolicyForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    PolicyForm(String code, Map<String, Object> entry, Consumer<Map<String, Object>> changed) {
        super(code, entry, changed);
        choice("hit", List.of("unique", "collect"), true);
        choice("complete", List.of("true", "false"), true);
    }
}
