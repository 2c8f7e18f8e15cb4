package id.tolok.evaluation.internal;

import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.Scope;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.shared.RunId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs in the database. */
@Repository
public class RunStore {

    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RunId nextId() {
        return new RunId(jdbc.sql("select nextval('evaluation_run_seq')")
                .query(Long.class)
                .single());
    }

    /** @throws org.springframework.dao.DuplicateKeyException when such a run waits already */
    public void insert(Run run) {
        jdbc.sql("""
                insert into evaluation_run (open_key, id, rule_set, version_id, version_number, version_content, period_id,
                    period_code, as_of, scope, scope_ref, state, people, aspects, started_by, started_by_employee, created_at)
                values (:open, :id, :ruleSet, :version, :number, :content, :period, :code, :asOf, :scope, :reference, :state,
                    :people, :aspects, :by, :byEmployee, :created)""")
                .param("open", openKey(run.version(), run.period(), run.scope()))
                .param("id", run.id().value())
                .param("ruleSet", run.ruleSet().value())
                .param("version", run.version().value())
                .param("number", run.versionNumber())
                .param("content", run.versionContent().hex())
                .param("period", run.period().value())
                .param("code", run.periodCode())
                .param("asOf", run.asOf())
                .param("scope", RunRows.kind(run.scope()))
                .param("reference", RunRows.reference(run.scope()))
                .param("state", run.state().name())
                .param("people", run.people())
                .param("aspects", String.join(",", run.aspects()))
                .param("by", run.startedBy())
                .param(
                        "byEmployee",
                        run.startedByEmployee().map(EmployeeId::value).orElse(null))
                .param("created", RunRows.time(run.created()))
                .update();
    }

    public Optional<Run> find(RunId run) {
        return jdbc.sql("select * from evaluation_run where id = ?")
                .param(run.value())
                .query(RunRows::read)
                .optional();
    }

    /** The run of the same version, period and scope whose snapshot is not taken yet. */
    public Optional<RunId> waiting(RuleSetVersionId version, PeriodId period, Scope scope) {
        return jdbc.sql("select id from evaluation_run where open_key = ?")
                .param(openKey(version, period, scope))
                .query((row, number) -> new RunId(row.getLong("id")))
                .optional();
    }

    /** Runs of the same rule set, period and scope that are not over, newest first. */
    public List<Run> underWay(RuleSetId ruleSet, PeriodId period, Scope scope) {
        return jdbc.sql("""
                select * from evaluation_run where state in ('QUEUED', 'RUNNING') and rule_set = :set
                    and period_id = :period and scope = :scope and coalesce(scope_ref, -1) = :reference
                order by id desc""")
                .param("set", ruleSet.value())
                .param("period", period.value())
                .param("scope", RunRows.kind(scope))
                .param("reference", Objects.requireNonNullElse(RunRows.reference(scope), -1L))
                .query(RunRows::read)
                .list();
    }

    public List<Run> newest(int offset, int limit) {
        return jdbc.sql("select * from evaluation_run order by id desc offset ? rows fetch first ? rows only")
                .params(offset, limit)
                .query(RunRows::read)
                .list();
    }

    /** Runs that somebody started, or that evaluated one of these people. */
    public List<Run> newestOf(String starter, Collection<EmployeeId> people, int offset, int limit) {
        return jdbc.sql("""
                select * from evaluation_run r where r.started_by = :starter or exists (
                    select 1 from evaluation_subject s where s.run_id = r.id and s.employee_id in (:people))
                order by r.id desc offset :offset rows fetch first :limit rows only""")
                .param("starter", starter)
                .param("people", ids(people))
                .param("offset", offset)
                .param("limit", limit)
                .query(RunRows::read)
                .list();
    }

    /** How many people its snapshot will have, as far as is known before it is taken. */
    void expect(RunId run, int people) {
        jdbc.sql("update evaluation_run set people = ? where id = ?")
                .params(people, run.value())
                .update();
    }

    /** From now on nobody joins it: its facts are being read. */
    void closeToOthers(RunId run) {
        jdbc.sql("update evaluation_run set open_key = null where id = ?")
                .param(run.value())
                .update();
    }

    void pinSnapshot(RunId run, int people, Hash snapshot) {
        jdbc.sql("update evaluation_run set people = ?, snapshot_hash = ? where id = ?")
                .params(people, snapshot.hex(), run.value())
                .update();
    }

    RunState state(RunId run) {
        return RunState.valueOf(jdbc.sql("select state from evaluation_run where id = ?")
                .param(run.value())
                .query(String.class)
                .single());
    }

    void complete(RunId run, Hash merkleRoot, Instant now) {
        jdbc.sql("""
                update evaluation_run set state = 'COMPLETED', merkle_root = ?, ended_at = ?, reason = null,
                    owner = null, owned_until = null where id = ?""").params(merkleRoot.hex(), RunRows.time(now), run.value()).update();
    }

    void stop(RunId run, RunState state, String reason, Instant now) {
        jdbc.sql("""
                update evaluation_run set state = ?, reason = ?, ended_at = ?, owner = null, owned_until = null,
                    open_key = null
                where id = ?""")
                .params(state.name(), reason, RunRows.time(now), run.value())
                .update();
    }

    /** @return whether there was something to cancel */
    public boolean cancel(RunId run) {
        return jdbc.sql(
                                "update evaluation_run set state = 'CANCELLING', open_key = null where id = ? and state in ('QUEUED', 'RUNNING')")
                        .param(run.value())
                        .update()
                == 1;
    }

    /** @return whether the run had failed and waits again now */
    public boolean queueAgain(RunId run) {
        return jdbc.sql("update evaluation_run set state = 'QUEUED', ended_at = null where id = ? and state = 'FAILED'")
                        .param(run.value())
                        .update()
                == 1;
    }

    private static String openKey(RuleSetVersionId version, PeriodId period, Scope scope) {
        return version.value() + "/" + period.value() + "/" + RunRows.kind(scope) + "/" + RunRows.reference(scope);
    }

    /** As parameters of an {@code in}, which must not be empty. */
    static List<Long> ids(Collection<EmployeeId> people) {
        return people.isEmpty()
                ? List.of(-1L)
                : people.stream().map(EmployeeId::value).toList();
    }
}
