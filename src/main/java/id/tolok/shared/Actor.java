package id.tolok.shared;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts: a signed-in person or the system itself. {@code name} is the account's name; the employee is absent for
 * accounts that belong to nobody who is appraised.
 */
public record Actor(String name, Optional<EmployeeId> employee, Set<Permission> permissions) {

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** The system at work by itself, for example {@code system:start}; it may do everything and is named in the audit. */
    public static Actor system(String activity) {
        return new Actor("system:" + activity, Optional.empty(), EnumSet.allOf(Permission.class));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
