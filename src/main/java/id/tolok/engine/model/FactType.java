package id.tolok.engine.model;

import static id.tolok.engine.model.ValueType.DATE;
import static id.tolok.engine.model.ValueType.NUMBER;
import static id.tolok.engine.model.ValueType.TEXT;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that patterns can ask for, each with its fields in the order of the vocabulary's record. */
public enum FactType {
    EMPLOYEE("Employee", texts("nip", "name", "status", "positionKind", "position", "level", "unitCode")),
    PERIOD("Period", Map.of("code", TEXT, "start", DATE, "end", DATE, "months", NUMBER)),
    INDICATOR("Indicator", Map.of("code", TEXT, "value", NUMBER, "text", TEXT, "count", NUMBER)),
    OBSERVATION("Observation", Map.of("code", TEXT, "value", NUMBER, "text", TEXT, "date", DATE, "source", TEXT)),
    GOAL(
            "Goal",
            Map.of(
                    "code",
                    TEXT,
                    "kind",
                    TEXT,
                    "target",
                    NUMBER,
                    "realised",
                    NUMBER,
                    "achievement",
                    NUMBER,
                    "weight",
                    NUMBER)),
    ASPECT_SCORE("AspectScore", Map.of("aspect", TEXT, "value", NUMBER)),
    RATING("Rating", texts("dimension", "level")),
    GRADE("Grade", texts("code"));

    private final String word;
    private final Map<String, ValueType> fields;

    FactType(String word, Map<String, ValueType> fields) {
        this.word = word;
        this.fields = fields;
    }

    /** The word in rule text, such as {@code Indicator}. */
    public String word() {
        return word;
    }

    public Optional<ValueType> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public List<String> fieldNames() {
        return fields.keySet().stream().sorted().toList();
    }

    public static Optional<FactType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    private static Map<String, ValueType> texts(String... names) {
        var fields = new LinkedHashMap<String, ValueType>();
        for (var name : names) {
            fields.put(name, TEXT);
        }
        return Map.copyOf(fields);
    }
}
