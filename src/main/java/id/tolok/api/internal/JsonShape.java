package id.tolok.api.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tables that systems post: the columns of the CSV form, and the fields of a JSON object that is one row of it. The
 * first fields are those of the columns, in their order.
 */
enum JsonShape {
    EMPLOYEES(
            List.of("nip", "name", "status", "position_kind", "position", "level", "unit", "supervisor_nip"),
            "nip",
            "name",
            "status",
            "positionKind",
            "position",
            "level",
            "unit",
            "supervisorNip"),
    UNITS(List.of("code", "name", "parent"), "code", "name", "parent"),
    /** A row is about a person, by NIP, or about a unit, by its code. */
    OBSERVATIONS(
            List.of("nip", "indicator", "value", "date", "source"),
            "nip",
            "indicator",
            "value",
            "date",
            "source",
            "unit=nip,unit:"),
    GOALS(List.of("nip", "code", "kind", "target", "realised"), "nip", "code", "kind", "target", "realised");

    private final List<String> columns;
    private final List<Field> fields;

    /**
     * @param column position of the column that it fills
     * @param prefix stands before the value in the column
     */
    record Field(String name, int column, String prefix) {}

    JsonShape(List<String> columns, String... fields) {
        this.columns = columns;
        this.fields = IntStream.range(0, fields.length)
                .mapToObj(i -> field(columns, fields[i], i))
                .toList();
    }

    List<String> columns() {
        return columns;
    }

    List<Field> fields() {
        return fields;
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The field for each column, as messages point to them. */
    List<String> names() {
        return fields.stream().limit(columns.size()).map(Field::name).toList();
    }

    private static Field field(List<String> columns, String text, int position) {
        var parts = Arrays.asList(text.split("[=,]"));
        return parts.size() == 1
                ? new Field(text, position, "")
                : new Field(parts.get(0), columns.indexOf(parts.get(1)), parts.get(2));
    }
}
