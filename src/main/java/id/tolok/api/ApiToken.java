package id.tolok.api;

import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A token that was given to a system. What opens doors is kept nowhere, only its hash.
 *
 * @param expires the last day on which it opens anything
 * @param lastUsed to the minute
 */
public record ApiToken(
        ApiTokenId id,
        String system,
        Set<ApiScope> scopes,
        LocalDate expires,
        String createdBy,
        Instant createdAt,
        Optional<Instant> lastUsed,
        Optional<Instant> revoked) {

    private static final String PREFIX = "api:";

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    public boolean opensOn(LocalDate day) {
        return revoked.isEmpty() && !day.isAfter(expires);
    }

    /** Who acts when the token is shown. */
    public Actor actor() {
        var permissions = EnumSet.noneOf(Permission.class);
        scopes.forEach(scope -> permissions.addAll(scope.permissions()));
        return new Actor(PREFIX + system, Optional.empty(), permissions);
    }
}
