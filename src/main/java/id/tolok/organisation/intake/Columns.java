package id.tolok.organisation.intake;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a table by name: those that must be there and those that may. */
public record Columns(List<String> required, List<String> optional) {

    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public static Columns required(String... names) {
        return new Columns(List.of(names), List.of());
    }

    public Columns optionally(String... names) {
        return new Columns(required, List.of(names));
    }

    boolean knows(String name) {
        return Stream.concat(required.stream(), optional.stream()).anyMatch(name::equals);
    }
}
