package id.tolok.facts.internal;

import id.tolok.facts.FactImportId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which node works on which import. A node owns an import for a short while and renews that as long as it lives; what
 * nobody owns any more was interrupted.
 */
@Component
class ImportOwnership {

    static final Duration LEASE = Duration.ofSeconds(20);

    private final JdbcClient database;
    private final Clock clock;
    private final String owner = UUID.randomUUID().toString();

    ImportOwnership(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether this node works on it from now on */
    boolean take(FactImportId id) {
        var now = clock.instant();
        return database.sql("update fact_import set owner = ?, owned_until = ? where id = ? and state = 'RUNNING'"
                                + " and (owner is null or owned_until < ?)")
                        .params(owner, time(now.plus(LEASE)), id.value(), time(now))
                        .update()
                == 1;
    }

    /**
     * To be called in the transaction that stores something: as long as that lasts nobody else can take the import.
     *
     * @return whether it is still this node's
     */
    boolean hold(FactImportId id) {
        return database.sql("update fact_import set owned_until = ? where id = ? and owner = ?")
                        .params(time(clock.instant().plus(LEASE)), id.value(), owner)
                        .update()
                == 1;
    }

    void renew() {
        database.sql("update fact_import set owned_until = ? where owner = ? and state = 'RUNNING'")
                .params(time(clock.instant().plus(LEASE)), owner)
                .update();
    }

    /** What this node cannot go on with. */
    void interrupt(FactImportId id) {
        database.sql("update fact_import set state = 'INTERRUPTED', ended_at = ?, owner = null, owned_until = null"
                        + " where id = ? and owner = ? and state = 'RUNNING'")
                .params(time(clock.instant()), id.value(), owner)
                .update();
    }

    /** Whatever ran on a node that is no more. */
    int interruptAbandoned() {
        var now = time(clock.instant());
        return database.sql("update fact_import set state = 'INTERRUPTED', ended_at = ?, owner = null,"
                        + " owned_until = null where state = 'RUNNING' and (owned_until is null or owned_until < ?)")
                .params(now, now)
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
