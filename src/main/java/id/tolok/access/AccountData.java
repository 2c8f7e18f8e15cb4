package id.tolok.access;

import id.tolok.shared.EmployeeId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an administrator says about an account; the name is kept in lower case. Who manages accounts sees every name, so
 * that account is not the one with which somebody is appraised or appraises: it would see more than either may.
 */
public record AccountData(String name, Set<Role> roles, Optional<EmployeeId> employee) {

    private static final String NAME = "[a-z][a-z0-9._-]{2,59}";

    public AccountData {
        name = name.strip().toLowerCase(Locale.ROOT);
        if (!name.matches(NAME)) {
            throw new AccessRefusal("ACCOUNT_NAME");
        }
        if (roles.isEmpty()) {
            throw new AccessRefusal("ACCOUNT_WITHOUT_ROLE");
        }
        if (roles.contains(Role.ADMINISTRATOR) && (roles.contains(Role.EMPLOYEE) || roles.contains(Role.ASSESSOR))) {
            throw new AccessRefusal("ACCOUNT_ADMINISTRATOR_ALONE");
        }
        roles = Set.copyOf(roles);
    }
}
