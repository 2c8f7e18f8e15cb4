package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                            taken_at = coalesce(taken_at, :now),
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

    /** Keeps what is being worked on, and leaves what a trouble took out of this node's hands. */
    void renew(Collection<RunId> inHand) {
        var ids = inHand.isEmpty()
                ? List.of(-1L)
                : inHand.stream().map(RunId::value).toList();
        jdbc.sql("update evaluation_run set owned_until = :until where owner = :owner and id in (:ids)")
                .param("until", RunRows.time(clock.instant().plus(LEASE)))
                .param("owner", owner)
                .param("ids", ids)
                .update();
        jdbc.sql("""
                update evaluation_run set owner = null, owned_until = null
                where owner = :owner and id not in (:ids)""").param("owner", owner).param("ids", ids).update();
    }

    void leave(RunId run) {
        jdbc.sql("update evaluation_run set owner = null, owned_until = null where id = ? and owner = ?")
                .params(run.value(), owner)
                .update();
    }

    /** Runs that should go on and that nobody works on, oldest first. */
    List<Waiting> waiting() {
        return jdbc.sql("""
                select id, started_by, scope, state from evaluation_run
                where state in ('QUEUED', 'RUNNING', 'CANCELLING') and (owner is null or owned_until < ?)
                order by id""")
                .param(RunRows.time(clock.instant()))
                .query((row, number) -> new Waiting(
                        new RunId(row.getLong("id")),
                        row.getString("started_by"),
                        !row.getString("state").equals("QUEUED"),
                        RunRows.isLarge(row.getString("scope"))))
                .list();
    }

    /** How many runs other nodes work on, by requester. */
    Map<String, Integer> atWorkElsewhere() {
        var working = new HashMap<String, Integer>();
        jdbc.sql("""
                select started_by, count(*) as runs from evaluation_run
                where owner <> ? and owned_until >= ? and state in ('RUNNING', 'CANCELLING') group by started_by""").params(owner, RunRows.time(clock.instant())).query(row -> {
            working.put(row.getString("started_by"), row.getInt("runs"));
        });
        return working;
    }

    /** How many runs any node works on, by requester. */
    Map<String, Integer> atWork() {
        var working = new HashMap<String, Integer>();
        jdbc.sql("""
                select started_by, count(*) as runs from evaluation_run
                where owned_until >= ? and state in ('RUNNING', 'CANCELLING') group by started_by""").param(RunRows.time(clock.instant())).query(row -> {
            working.put(row.getString("started_by"), row.getInt("runs"));
        });
        return working;
    }

    /** When a run of each requester who waits was last begun. */
    Map<String, Instant> lastTurns() {
        var turns = new HashMap<String, Instant>();
        jdbc.sql("""
                select started_by, max(taken_at) as turn from evaluation_run
                where taken_at is not null and started_by in (
                    select started_by from evaluation_run where state = 'QUEUED') group by started_by""").query(row -> {
            turns.put(
                    row.getString("started_by"),
                    row.getObject("turn", OffsetDateTime.class).toInstant());
        });
        return turns;
    }
}
