package id.tolok.console.settings;

import id.tolok.access.Role;
import java.util.Locale;

/** Where the names of roles stand. */
public final class RoleTexts {

    private RoleTexts() {}

    public static String key(Role role) {
        return "role.name." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
