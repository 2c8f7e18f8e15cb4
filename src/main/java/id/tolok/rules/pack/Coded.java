package id.tolok.rules.pack;

import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.YamlNode;
import id.tolok.shared.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** A mapping whose keys are codes or names of one form, such as the aspects of a manifest. */
enum Coded {
    /** Indicators, aspects, dimensions. */
    CODE("[a-z][a-z0-9_]{0,59}"),
    /** Levels, grades and whatever else rules give. */
    OUTCOME("[A-Z][A-Z0-9_]{0,59}"),
    /** Names of tables and of form questions. */
    NAME("[\\p{L}\\p{N} _.,:()%/+-]{1,120}");

    private final Pattern form;

    Coded(String form) {
        this.form = Pattern.compile(form);
    }

    /** Reads each entry below the key, in order; nothing when the key is not there. */
    <T> List<T> each(Fields parent, String key, BiFunction<String, Fields, T> read, List<Issue> issues) {
        return parent.find(key).map(node -> entries(node, read, issues)).orElse(List.of());
    }

    private <T> List<T> entries(YamlNode node, BiFunction<String, Fields, T> read, List<Issue> issues) {
        var values = new ArrayList<T>();
        var mapping = Fields.of(node, issues);
        mapping.all().forEach((code, value) -> {
            if (!form.matcher(code).matches()) {
                issues.add(Issue.error("PACK_CODE", mapping.placeOfKey(code), code, form.pattern()));
            }
            var fields = Fields.of(value, issues);
            values.add(read.apply(code, fields));
            fields.end();
        });
        return values;
    }
}
