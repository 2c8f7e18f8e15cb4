package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which node works on which run. A node owns a run for a short while and renews that as long as it lives; when it dies,
 * another one (or the same, started again) takes the run over.
 */
@Repository
class RunOwnership {

    static final Duration LEASE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String owner = UUID.randomUUID().toString();

    RunOwnership(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean take(RunId run) {
        var now = clock.instant();
        return jdbc.sql("""
                        update evaluation_run set owner = :owner, owned_until = :until,
                            state = case when state = 'QUEUED' then 'RUNNING' else state end
                        where id = :run and state in ('QUEUED', 'RUNNING', 'CANCELLING')
                            and (owner is null or owned_until < :now)""")
                        .param("owner", owner)
                        .param("until", RunRows.time(now.plus(LEASE)))
                        .param("run", run.value())
                        .param("now", RunRows.time(now))
                        .update()
                == 1;
    }

    void renew() {
        jdbc.sql("update evaluation_run set owned_until = ? where owner = ?")
                .params(RunRows.time(clock.instant().plus(LEASE)), owner)
                .update();
    }

    void leave(RunId run) {
        jdbc.sql("update evaluation_run set owner = null, owned_until = null where id = ? and owner = ?")
                .params(run.value(), owner)
                .update();
    }

    /** Runs that should go on and that nobody works on, oldest first. */
    List<RunId> orphans() {
        Instant now = clock.instant();
        return jdbc.sql("""
                select id from evaluation_run where state in ('QUEUED', 'RUNNING', 'CANCELLING')
                    and (owner is null or owned_until < ?) order by id""")
                .param(RunRows.time(now))
                .query((row, number) -> new RunId(row.getLong("id")))
                .list();
    }
}
