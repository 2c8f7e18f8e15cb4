package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalFilter;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.AppraisalState;
import id.tolok.coaching.CoachingRefusal;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.ResultId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of appraisals. */
@Repository
public class AppraisalRows {

    private static final String SELECT = """
            select a.*, o.target, o.reference, o.reasons, o.made_at, o.explain_until, o.explanation, o.decide_until,
                o.upheld, o.decision_reasons, o.decided_by, o.decided_at, o.follow_up
            from appraisal a left join appraisal_objection o on o.appraisal_id = a.id""";

    private final JdbcClient database;
    private final CurrentActor actor;
    private final Clock clock;

    AppraisalRows(JdbcClient database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    public Optional<Appraisal> find(AppraisalId id) {
        return database.sql(SELECT + " where a.id = ?")
                .param(id.value())
                .query(AppraisalMapper::appraisal)
                .optional();
    }

    public Optional<Appraisal> verified(String code) {
        return database.sql(SELECT + " where a.verification = ?")
                .param(code)
                .query(AppraisalMapper::appraisal)
                .optional();
    }

    public List<Appraisal> all(Collection<AppraisalId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(SELECT + " where a.id in (:ids) order by a.id")
                        .param("ids", ids.stream().map(AppraisalId::value).toList())
                        .query(AppraisalMapper::appraisal)
                        .list();
    }

    public List<Appraisal> ofResults(Collection<ResultId> results) {
        return results.isEmpty()
                ? List.of()
                : database.sql(SELECT + " where a.result_id in (:ids)")
                        .param("ids", results.stream().map(ResultId::value).toList())
                        .query(AppraisalMapper::appraisal)
                        .list();
    }

    public List<Appraisal> ofEmployee(EmployeeId employee) {
        return database.sql(SELECT + " where a.employee_id = ? order by a.id desc")
                .param(employee.value())
                .query(AppraisalMapper::appraisal)
                .list();
    }

    public List<Appraisal> ofAssessorOrSuperior(EmployeeId who) {
        return database.sql(SELECT + " where (a.assessor_id = :who or a.superior_id = :who) order by a.id desc")
                .param("who", who.value())
                .query(AppraisalMapper::appraisal)
                .list();
    }

    /** The released one of the same person in the latest period before this one's. */
    public Optional<Appraisal> before(Appraisal appraisal) {
        return database.sql(SELECT + """
                 join appraisal_period p on p.id = a.period_id join appraisal_period own on own.id = :period
                where a.employee_id = :employee and a.rule_set = :rules and a.replaced_by is null
                    and a.state <> 'CONFIRMED' and p.last_day < own.first_day
                order by p.last_day desc, a.id desc fetch first 1 rows only""")
                .param("period", appraisal.period().value())
                .param("employee", appraisal.employee().value())
                .param("rules", appraisal.ruleSet().value())
                .query(AppraisalMapper::appraisal)
                .optional();
    }

    /** The released one of the same person in the first period after this one's. */
    Optional<Appraisal> after(Appraisal appraisal) {
        return database.sql(SELECT + """
                 join appraisal_period p on p.id = a.period_id join appraisal_period own on own.id = :period
                where a.employee_id = :employee and a.rule_set = :rules and a.replaced_by is null
                    and a.state <> 'CONFIRMED' and p.first_day > own.last_day
                order by p.first_day, a.id desc fetch first 1 rows only""")
                .param("period", appraisal.period().value())
                .param("employee", appraisal.employee().value())
                .param("rules", appraisal.ruleSet().value())
                .query(AppraisalMapper::appraisal)
                .optional();
    }

    public List<Appraisal> page(AppraisalFilter filter, int offset, int limit) {
        var where = new AppraisalConditions(filter);
        return database.sql(
                        SELECT + where.sql() + " order by a.id desc offset :offset rows fetch first :limit rows only")
                .params(where.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(AppraisalMapper::appraisal)
                .list();
    }

    public int count(AppraisalFilter filter) {
        var where = new AppraisalConditions(filter);
        return database.sql("select count(*) from appraisal a" + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    public void release(List<AppraisalId> ids) {
        if (!ids.isEmpty()) {
            database.sql("update appraisal set state = 'RELEASED', released_by = :by, released_at = :at"
                            + " where id in (:ids) and state = 'CONFIRMED'")
                    .param("by", actor.get().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("ids", ids.stream().map(AppraisalId::value).toList())
                    .update();
        }
    }

    public void receive(AppraisalId id, LocalDate on, LocalDate objectionUntil) {
        move(id, AppraisalState.RELEASED, AppraisalState.RECEIVED);
        database.sql("update appraisal set received_on = ?, objection_until = ? where id = ?")
                .params(on, objectionUntil, id.value())
                .update();
    }

    /** @throws CoachingRefusal {@code APPRAISAL_STATE} when somebody else was faster */
    public void move(AppraisalId id, AppraisalState from, AppraisalState to) {
        int moved = database.sql("update appraisal set state = ? where id = ? and state = ?")
                .params(to.name(), id.value(), from.name())
                .update();
        if (moved == 0) {
            throw new CoachingRefusal("APPRAISAL_STATE");
        }
    }

    /** What the days that passed call for; what was reminded of once is left out. */
    List<Appraisal> due(LocalDate today, LocalDate soon, Instant longAgo) {
        return database.sql(SELECT + """
                 where a.replaced_by is null and (
                    a.state = 'RELEASED' and a.released_at <= :ago and not exists (
                        select 1 from appraisal_reminder r where r.appraisal_id = a.id and r.code = 'receipt-reminder')
                    or a.state = 'RECEIVED' and (a.objection_until < :today or a.objection_until <= :soon and not exists (
                        select 1 from appraisal_reminder r where r.appraisal_id = a.id and r.code = 'objection-ending'))
                    or a.state = 'OBJECTED' and o.explain_until <= :soon
                    or a.state = 'EXPLAINED' and o.decide_until <= :soon
                    or a.state = 'DECIDED' and not o.upheld)
                order by a.id fetch first 1000 rows only""")
                .param("today", today)
                .param("soon", soon)
                .param("ago", longAgo.atOffset(ZoneOffset.UTC))
                .query(AppraisalMapper::appraisal)
                .list();
    }
}
