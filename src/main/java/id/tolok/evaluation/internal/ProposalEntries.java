package id.tolok.evaluation.internal;

import id.tolok.evaluation.ProposalId;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.internal.ProposedMeasures.Proposed;
import id.tolok.shared.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register as it is written: entries opened, renewed, lapsed, handed on. */
@Repository
class ProposalEntries {

    /** @param open else attended to */
    record Entry(ProposalId id, EmployeeId employee, String code, boolean open) {}

    record Opened(Proposed proposed, Optional<EmployeeId> owner, LocalDate due) {}

    /** One that was let lie. */
    record Unattended(ProposalId id, EmployeeId employee, Optional<EmployeeId> owner, int climbed) {}

    private final JdbcClient jdbc;
    private final BulkRows rows;

    ProposalEntries(JdbcClient jdbc, BulkRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What is open or attended to of those whom the run evaluated, in its period and by its rule set. */
    List<Entry> ofPeopleIn(Run run) {
        return jdbc.sql("""
                select p.id, p.employee_id, p.code, p.state from evaluation_proposal p
                    join evaluation_subject s on s.employee_id = p.employee_id and s.run_id = ?
                where p.period_id = ? and p.rule_set = ? and p.state <> 'LAPSED' order by p.id""")
                .params(run.id().value(), run.period().value(), run.ruleSet().value())
                .query((row, number) -> new Entry(
                        new ProposalId(row.getLong("id")),
                        new EmployeeId(row.getLong("employee_id")),
                        row.getString("code"),
                        row.getString("state").equals("OPEN")))
                .list();
    }

    void renew(ProposalId id, Proposed now) {
        jdbc.sql("update evaluation_proposal set result_id = :result, months = :months, rule = :rule, basis = :basis"
                        + " where id = :id")
                .param("result", now.result())
                .param("months", now.months())
                .param("rule", now.rule())
                .param("basis", now.basis())
                .param("id", id.value())
                .update();
    }

    void lapse(ProposalId id) {
        jdbc.sql("update evaluation_proposal set state = 'LAPSED' where id = ? and state = 'OPEN'")
                .param(id.value())
                .update();
    }

    List<ProposalId> open(Run run, List<Opened> opened, Instant now) {
        var ids = new ArrayList<ProposalId>();
        for (int i = 0; i < opened.size(); i++) {
            ids.add(new ProposalId(jdbc.sql("select nextval('evaluation_proposal_seq')")
                    .query(Long.class)
                    .single()));
        }
        var numbered = new ArrayList<Numbered>();
        for (int i = 0; i < opened.size(); i++) {
            numbered.add(new Numbered(ids.get(i), opened.get(i)));
        }
        var at = RunRows.time(now);
        rows.insert(
                "evaluation_proposal",
                List.of(
                        "id",
                        "employee_id",
                        "period_id",
                        "rule_set",
                        "result_id",
                        "code",
                        "months",
                        "rule",
                        "basis",
                        "state",
                        "owner_id",
                        "climbed",
                        "due",
                        "opened_at"),
                numbered,
                one -> Arrays.asList(
                        one.id().value(),
                        one.opened().proposed().employee().value(),
                        run.period().value(),
                        run.ruleSet().value(),
                        one.opened().proposed().result(),
                        one.opened().proposed().code(),
                        one.opened().proposed().months(),
                        one.opened().proposed().rule(),
                        one.opened().proposed().basis(),
                        "OPEN",
                        one.opened().owner().map(EmployeeId::value).orElse(null),
                        0,
                        one.opened().due(),
                        at));
        numbered.forEach(
                one -> step(one.id(), 0, one.opened().owner(), one.opened().due(), now));
        return ids;
    }

    private record Numbered(ProposalId id, Opened opened) {}

    /** Open ones whose owner let the deadline pass, or that have no owner; oldest first. */
    List<Unattended> unattended(LocalDate today) {
        return jdbc.sql("""
                select id, employee_id, owner_id, climbed from evaluation_proposal
                where state = 'OPEN' and (due < ? or owner_id is null) order by id""")
                .param(today)
                .query((row, number) -> new Unattended(
                        new ProposalId(row.getLong("id")),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.ofNullable(row.getObject("owner_id", Long.class))
                                .map(EmployeeId::new),
                        row.getInt("climbed")))
                .list();
    }

    /** @return whether it still lay where it was found: another node may have been quicker */
    boolean handOn(Unattended from, EmployeeId owner, LocalDate due, Instant now) {
        boolean handed = jdbc.sql("""
                update evaluation_proposal set owner_id = ?, climbed = ?, due = ?
                where id = ? and state = 'OPEN' and climbed = ?""")
                        .params(
                                owner.value(),
                                from.climbed() + 1,
                                due,
                                from.id().value(),
                                from.climbed())
                        .update()
                == 1;
        if (handed) {
            step(from.id(), from.climbed() + 1, Optional.of(owner), due, now);
        }
        return handed;
    }

    private void step(ProposalId id, int climbed, Optional<EmployeeId> owner, LocalDate due, Instant now) {
        jdbc.sql("insert into evaluation_proposal_step (proposal_id, climbed, owner_id, since, due)"
                        + " values (:id, :climbed, :owner, :since, :due)")
                .param("id", id.value())
                .param("climbed", climbed)
                .param("owner", owner.map(EmployeeId::value).orElse(null))
                .param("since", RunRows.time(now))
                .param("due", due)
                .update();
    }
}
