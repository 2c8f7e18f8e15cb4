package id.tolok.shared;

import java.util.List;

/** Published by whoever has something to tell an employee: the text stands under {@code notice.<code>}. */
public record Notice(EmployeeId to, String code, List<String> arguments, String link) {

    public Notice {
        arguments = List.copyOf(arguments);
    }
}
