package id.tolok.coaching.internal;

import id.tolok.coaching.CriteriaQuestion;
import id.tolok.coaching.QuestionId;
import id.tolok.shared.Actor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.RuleSetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of questions about rules. */
@Repository
public class QuestionRows {

    private final JdbcClient database;
    private final Clock clock;

    QuestionRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public QuestionId add(RuleSetId ruleSet, String rule, String text, Actor asker) {
        long id = database.sql("select nextval('criteria_question_seq')")
                .query(Long.class)
                .single();
        database.sql("insert into criteria_question (id, rule_set, rule_name, content, asked_by, asked_by_employee,"
                        + " asked_at) values (:id, :rules, :rule, :text, :by, :employee, :at)")
                .param("id", id)
                .param("rules", ruleSet.value())
                .param("rule", rule)
                .param("text", text)
                .param("by", asker.name())
                .param("employee", asker.employee().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new QuestionId(id);
    }

    public Optional<CriteriaQuestion> find(QuestionId id) {
        return database.sql("select * from criteria_question where id = ?")
                .param(id.value())
                .query(QuestionRows::question)
                .optional();
    }

    public List<CriteriaQuestion> shown(RuleSetId ruleSet, Actor asker) {
        return database.sql("""
                select * from criteria_question where rule_set = :rules and (answer is not null
                    or asked_by_employee = :employee or asked_by_employee is null and asked_by = :by)
                order by id desc""")
                .param("rules", ruleSet.value())
                .param("employee", asker.employee().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .param("by", asker.name())
                .query(QuestionRows::question)
                .list();
    }

    public List<CriteriaQuestion> open() {
        return database.sql("select * from criteria_question where answer is null order by id")
                .query(QuestionRows::question)
                .list();
    }

    public Optional<EmployeeId> askedBy(QuestionId id) {
        return database.sql(
                        "select asked_by_employee from criteria_question where id = ? and asked_by_employee is not null")
                .param(id.value())
                .query(Long.class)
                .optional()
                .map(EmployeeId::new);
    }

    public void answer(QuestionId id, String text, String by) {
        database.sql("update criteria_question set answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(text, by, clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    private static CriteriaQuestion question(ResultSet row, int number) throws SQLException {
        return new CriteriaQuestion(
                new QuestionId(row.getLong("id")),
                new RuleSetId(row.getString("rule_set")),
                row.getString("rule_name"),
                row.getString("content"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("answer")));
    }
}
