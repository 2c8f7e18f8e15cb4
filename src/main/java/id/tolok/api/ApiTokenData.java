package id.tolok.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * What an administrator says about a new token.
 *
 * @param system what the token is for, such as {@code mesin-presensi}; the audit names it
 * @param expires the last day on which it opens anything
 */
public record ApiTokenData(String system, Set<ApiScope> scopes, LocalDate expires) {

    private static final String NAME = "[a-z][a-z0-9._-]{2,49}";

    public ApiTokenData {
        system = system.strip().toLowerCase(Locale.ROOT);
        if (!system.matches(NAME)) {
            throw new ApiRefusal("API_SYSTEM_NAME");
        }
        if (scopes.isEmpty()) {
            throw new ApiRefusal("API_TOKEN_WITHOUT_SCOPE");
        }
        scopes = Set.copyOf(scopes);
    }
}
