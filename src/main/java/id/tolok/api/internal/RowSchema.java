package id.tolok.api.internal;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A posted JSON object in the words of the description. What a field holds may also be null: then it is not given. */
final class RowSchema {

    private static final String STRING = "string";
    private static final String NUMBER = "number";

    private RowSchema() {}

    static Schema<Object> of(JsonShape shape) {
        var row = new Schema<Object>().types(Set.of("object"));
        shape.fields().forEach(field -> row.addProperty(field.name(), of(field)));
        row.setRequired(shape.fields().stream()
                .filter(JsonField::isRequired)
                .map(JsonField::name)
                .toList());
        row.setAdditionalProperties(false);
        return row;
    }

    /** One row with everything that does not exclude something else. */
    static Map<String, Object> example(JsonShape shape) {
        var example = new LinkedHashMap<String, Object>();
        shape.fields().stream()
                .filter(field -> field.prefix().isEmpty())
                .forEach(field -> example.put(field.name(), example(field)));
        return example;
    }

    private static Object example(JsonField field) {
        return switch (field.kind()) {
            case NUMBER, EITHER -> new BigDecimal(field.example());
            case TEXT, DATE -> field.example();
        };
    }

    private static Schema<Object> of(JsonField field) {
        var schema = new Schema<Object>();
        schema.setTypes(types(field));
        if (field.kind() == JsonField.Kind.DATE) {
            schema.setFormat("date");
        }
        if (!field.choices().isEmpty()) {
            schema.setEnum(List.copyOf(field.choices()));
        }
        return schema;
    }

    /** Numbers may come as texts too: some systems keep their decimals that way. */
    private static Set<String> types(JsonField field) {
        var types = new LinkedHashSet<String>();
        if (field.kind() == JsonField.Kind.NUMBER || field.kind() == JsonField.Kind.EITHER) {
            types.add(NUMBER);
        }
        types.add(STRING);
        return types;
    }
}
