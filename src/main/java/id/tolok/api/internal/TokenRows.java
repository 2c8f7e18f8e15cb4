package id.tolok.api.internal;

import id.tolok.api.ApiScope;
import id.tolok.api.ApiToken;
import id.tolok.api.ApiTokenData;
import id.tolok.api.ApiTokenId;
import id.tolok.shared.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of tokens. */
@Component
public class TokenRows {

    private static final String BETWEEN_SCOPES = ",";
    private static final int SECONDS_BETWEEN_USES = 60;

    private final JdbcClient database;
    private final Clock clock;

    TokenRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public ApiTokenId add(ApiTokenData data, Hash secret, String createdBy) {
        long id = database.sql("select nextval('api_token_seq')")
                .query(Long.class)
                .single();
        database.sql("insert into api_token (id, system, scopes, expires, secret_hash, created_by, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, data.system(), codes(data), data.expires(), secret.hex(), createdBy, now())
                .update();
        return new ApiTokenId(id);
    }

    public List<ApiToken> all() {
        return database.sql("select * from api_token order by id desc")
                .query(TokenRows::token)
                .list();
    }

    /** @return whether there is such a token that was not revoked yet */
    public boolean revoke(ApiTokenId id) {
        return database.sql("update api_token set revoked_at = ? where id = ? and revoked_at is null")
                        .params(now(), id.value())
                        .update()
                == 1;
    }

    Optional<ApiToken> find(Hash secret) {
        return database.sql("select * from api_token where secret_hash = ?")
                .param(secret.hex())
                .query(TokenRows::token)
                .optional();
    }

    /** Notes that it was used, unless that was noted just now. */
    void used(ApiToken token) {
        var now = clock.instant();
        if (token.lastUsed()
                .map(last -> last.plusSeconds(SECONDS_BETWEEN_USES).isBefore(now))
                .orElse(true)) {
            database.sql("update api_token set last_used_at = ? where id = ?")
                    .params(now(), token.id().value())
                    .update();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String codes(ApiTokenData data) {
        return data.scopes().stream().map(ApiScope::code).sorted().collect(Collectors.joining(BETWEEN_SCOPES));
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                new ApiTokenId(row.getLong("id")),
                row.getString("system"),
                Arrays.stream(row.getString("scopes").split(BETWEEN_SCOPES))
                        .flatMap(code -> ApiScope.ofCode(code).stream())
                        .collect(Collectors.toSet()),
                row.getObject("expires", LocalDate.class),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                time(row.getObject("last_used_at", OffsetDateTime.class)),
                time(row.getObject("revoked_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> time(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
