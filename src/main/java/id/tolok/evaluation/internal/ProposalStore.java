package id.tolok.evaluation.internal;

import id.tolok.evaluation.Attendance;
import id.tolok.evaluation.Proposal;
import id.tolok.evaluation.ProposalId;
import id.tolok.evaluation.ProposalStep;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks proposals up, and keeps what their owners did. */
@Repository
public class ProposalStore {

    private static final String FROM = """
             from evaluation_proposal p join evaluation_subject s on s.id = p.result_id
                join evaluation_run r on r.id = s.run_id
            """;

    private static final String SELECT = """
            select p.id as proposal_id, p.employee_id, s.name, p.result_id, p.code, p.months, p.rule, p.basis,
                p.state as proposal_state, p.owner_id, p.climbed, p.due, p.measure, p.note, p.attended_by,
                p.attended_at, p.opened_at, r.*""" + FROM;

    private static final String BY_URGENCY =
            " order by case p.state when 'OPEN' then 0 else 1 end, p.due, s.name, p.id";

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Proposal> list(ProposalView view, int offset, int limit) {
        return jdbc.sql(SELECT + view.where() + BY_URGENCY + " offset :offset rows fetch first :limit rows only")
                .params(view.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(new ProposalRows(view.today()))
                .list();
    }

    public int count(ProposalView view) {
        return jdbc.sql("select count(*)" + FROM + view.where())
                .params(view.parameters())
                .query(Integer.class)
                .single();
    }

    public Optional<Proposal> find(ProposalId id, ProposalView view) {
        return jdbc.sql(SELECT + view.where() + " and p.id = :id")
                .params(view.parameters())
                .param("id", id.value())
                .query(new ProposalRows(view.today()))
                .optional();
    }

    public List<Proposal> ownedBy(EmployeeId owner, LocalDate today) {
        return jdbc.sql(SELECT + " where p.state = 'OPEN' and p.owner_id = ?" + BY_URGENCY)
                .param(owner.value())
                .query(new ProposalRows(today))
                .list();
    }

    public List<Proposal> of(EmployeeId employee, PeriodId period, RuleSetId ruleSet, LocalDate today) {
        return jdbc.sql(SELECT + """
                 where p.employee_id = ? and p.period_id = ? and p.rule_set = ? and p.state <> 'LAPSED'""" + BY_URGENCY)
                .params(employee.value(), period.value(), ruleSet.value())
                .query(new ProposalRows(today))
                .list();
    }

    /** Whether somebody has or had to act on a proposal for this employee in this period. */
    boolean concerns(EmployeeId viewer, EmployeeId employee, PeriodId period) {
        return jdbc.sql("""
                select count(*) from evaluation_proposal p join evaluation_proposal_step t on t.proposal_id = p.id
                where t.owner_id = ? and p.employee_id = ? and p.period_id = ?""")
                        .params(viewer.value(), employee.value(), period.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public List<ProposalStep> steps(ProposalId id) {
        return jdbc.sql("select * from evaluation_proposal_step where proposal_id = ? order by climbed")
                .param(id.value())
                .query((row, number) -> new ProposalStep(
                        Optional.ofNullable(row.getObject("owner_id", Long.class))
                                .map(EmployeeId::new),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    /** @return whether it was still open */
    public boolean attend(ProposalId id, Attendance done) {
        return jdbc.sql("""
                update evaluation_proposal set state = 'ATTENDED', measure = ?, note = ?, attended_by = ?,
                    attended_at = ? where id = ? and state = 'OPEN'""")
                        .params(done.measure().name(), done.note(), done.by(), RunRows.time(done.at()), id.value())
                        .update()
                == 1;
    }
}
