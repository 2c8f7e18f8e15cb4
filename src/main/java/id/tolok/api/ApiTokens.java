package id.tolok.api;

import static id.tolok.shared.Permission.ACCESS_MANAGE;

import id.tolok.api.internal.TokenRows;
import id.tolok.api.internal.TokenSecret;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens by which other systems come in. One is never removed, it is revoked: the audit names its system. */
@Service
@Transactional(readOnly = true)
public class ApiTokens {

    private static final int LONGEST_YEARS = 2;

    private final TokenRows rows;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiTokens(TokenRows rows, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** All tokens, the newest first. */
    @Requires(ACCESS_MANAGE)
    public List<ApiToken> all() {
        return rows.all();
    }

    /** @return the token, shown this once and kept nowhere */
    @Requires(ACCESS_MANAGE)
    @Transactional
    public String create(ApiTokenData data) {
        var today = LocalDate.now(clock);
        if (data.expires().isBefore(today) || data.expires().isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new ApiRefusal("API_TOKEN_EXPIRY", today, today.plusYears(LONGEST_YEARS));
        }
        var secret = TokenSecret.create();
        var id = rows.add(data, secret.hash(), actor.get().name());
        events.publishEvent(Auditable.of("api.token-created", "api-token:" + id.value()));
        return secret.text();
    }

    /** From now on the token opens nothing. */
    @Requires(ACCESS_MANAGE)
    @Transactional
    public void revoke(ApiTokenId id) {
        if (!rows.revoke(id)) {
            throw new ApiRefusal("API_TOKEN_UNKNOWN");
        }
        events.publishEvent(Auditable.of("api.token-revoked", "api-token:" + id.value()));
    }
}
