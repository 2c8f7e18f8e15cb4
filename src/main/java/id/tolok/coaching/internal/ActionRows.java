package id.tolok.coaching.internal;

import id.tolok.coaching.ActionData;
import id.tolok.coaching.ActionId;
import id.tolok.coaching.ActionState;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.CoachingRefusal;
import id.tolok.coaching.CourseId;
import id.tolok.coaching.DevelopmentAction;
import id.tolok.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of development actions. */
@Repository
public class ActionRows {

    private static final String ORDER = " order by case when state = 'AGREED' then 0 else 1 end, due_on, id";

    private final JdbcClient database;

    ActionRows(JdbcClient database) {
        this.database = database;
    }

    public ActionId add(DialoguePartners.Pair pair, Optional<AppraisalId> appraisal, ActionData data) {
        long id = database.sql("select nextval('coaching_action_seq')")
                .query(Long.class)
                .single();
        database.sql("""
                insert into coaching_action (id, employee_id, employee_name, assessor_id, assessor_name, appraisal_id,
                    title, due_on, course_id, recommendation, aspect, by_assessor, state, outcome)
                values (:id, :employee, :employeeName, :assessor, :assessorName, :appraisal, :title, :due, :course,
                    :recommendation, :aspect, :byAssessor, 'AGREED', '')""")
                .param("id", id)
                .param("employee", pair.employee().value())
                .param("employeeName", pair.employeeName())
                .param("assessor", pair.assessor().value())
                .param("assessorName", pair.assessorName())
                .param("appraisal", appraisal.map(AppraisalId::value).orElse(null), Types.BIGINT)
                .param("title", data.title())
                .param("due", data.due())
                .param("course", data.course().map(CourseId::value).orElse(null), Types.BIGINT)
                .param("recommendation", data.recommendation().orElse(null), Types.VARCHAR)
                .param("aspect", data.aspect().orElse(null), Types.VARCHAR)
                .param("byAssessor", data.byAssessor())
                .update();
        return new ActionId(id);
    }

    public Optional<DevelopmentAction> find(ActionId id) {
        return database.sql("select * from coaching_action where id = ?")
                .param(id.value())
                .query(ActionRows::action)
                .optional();
    }

    public List<DevelopmentAction> of(EmployeeId person) {
        return database.sql(
                        "select * from coaching_action where (employee_id = :person or assessor_id = :person)" + ORDER)
                .param("person", person.value())
                .query(ActionRows::action)
                .list();
    }

    public List<DevelopmentAction> page(int offset, int limit) {
        return database.sql(
                        "select * from coaching_action" + ORDER + " offset :offset rows fetch first :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query(ActionRows::action)
                .list();
    }

    public int count() {
        return database.sql("select count(*) from coaching_action")
                .query(Integer.class)
                .single();
    }

    public Set<String> recommendations(AppraisalId appraisal) {
        return Set.copyOf(database.sql("select distinct recommendation from coaching_action where appraisal_id = ?"
                        + " and recommendation is not null and state <> 'DROPPED'")
                .param(appraisal.value())
                .query(String.class)
                .list());
    }

    public void end(ActionId id, ActionState state, String outcome, LocalDate on) {
        int ended = database.sql("update coaching_action set state = ?, outcome = ?, ended_on = ?"
                        + " where id = ? and state = 'AGREED'")
                .params(state.name(), outcome, on, id.value())
                .update();
        if (ended == 0) {
            throw new CoachingRefusal("ACTION_ENDED");
        }
    }

    /** Open ones due by then whose owners were not reminded yet. */
    List<DevelopmentAction> due(LocalDate by) {
        return database.sql(
                        "select * from coaching_action where state = 'AGREED' and due_on <= ? and reminded_on is null"
                                + " order by id fetch first 1000 rows only")
                .param(by)
                .query(ActionRows::action)
                .list();
    }

    /** Whether nobody else did. */
    boolean remind(ActionId id, LocalDate today) {
        return database.sql("update coaching_action set reminded_on = ? where id = ? and reminded_on is null")
                        .params(today, id.value())
                        .update()
                == 1;
    }

    private static DevelopmentAction action(ResultSet row, int number) throws SQLException {
        return new DevelopmentAction(
                new ActionId(row.getLong("id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("employee_name"),
                new EmployeeId(row.getLong("assessor_id")),
                row.getString("assessor_name"),
                Optional.ofNullable(row.getObject("appraisal_id", Long.class)).map(AppraisalId::new),
                new ActionData(
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("course_id", Long.class))
                                .map(CourseId::new),
                        Optional.ofNullable(row.getString("recommendation")),
                        Optional.ofNullable(row.getString("aspect")),
                        row.getBoolean("by_assessor")),
                ActionState.valueOf(row.getString("state")),
                row.getString("outcome"),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
    }
}
