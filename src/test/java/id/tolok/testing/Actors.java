package id.tolok.testing;

import id.tolok.access.Role;
import id.tolok.shared.Actor;
import id.tolok.shared.EmployeeId;
import java.util.Locale;
import java.util.Optional;

/** People who act in tests. */
public final class Actors {

    private Actors() {}

    public static Actor of(Role role) {
        return new Actor(name(role), Optional.empty(), role.permissions());
    }

    public static Actor of(Role role, EmployeeId employee) {
        return new Actor(name(role), Optional.of(employee), role.permissions());
    }

    private static String name(Role role) {
        return "test-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
