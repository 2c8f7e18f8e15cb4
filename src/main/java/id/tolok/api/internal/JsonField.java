package id.tolok.api.internal;

import java.util.Arrays;
import java.util.List;

/**
 * A field of a posted JSON object.
 *
 * @param column that it fills
 * @param prefix stands before the value in the column
 * @param choices the only values; empty where there are others
 */
record JsonField(
        String name,
        String column,
        String prefix,
        Kind kind,
        boolean isRequired,
        List<String> choices,
        String example) {

    /** What it may hold. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A number, or a text where the indicator is one. */
        EITHER
    }

    JsonField {
        choices = List.copyOf(choices);
    }

    static JsonField text(String name, String example) {
        return of(name, Kind.TEXT, List.of(), example);
    }

    static JsonField number(String name, String example) {
        return of(name, Kind.NUMBER, List.of(), example);
    }

    static JsonField date(String name, String example) {
        return of(name, Kind.DATE, List.of(), example);
    }

    static JsonField value(String name, String example) {
        return of(name, Kind.EITHER, List.of(), example);
    }

    static <E extends Enum<E>> JsonField choice(String name, Class<E> choices) {
        var names = Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
        return of(name, Kind.TEXT, names, names.getFirst());
    }

    JsonField required() {
        return new JsonField(name, column, prefix, kind, true, choices, example);
    }

    JsonField filling(String other) {
        return new JsonField(name, other, prefix, kind, isRequired, choices, example);
    }

    JsonField after(String start) {
        return new JsonField(name, column, start, kind, isRequired, choices, example);
    }

    private static JsonField of(String name, Kind kind, List<String> choices, String example) {
        return new JsonField(name, name, "", kind, false, choices, example);
    }
}
