package id.tolok.coaching.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person asked about rules. */
@Component
class QuestionRecords implements PersonalRecords {

    private final JdbcClient database;

    QuestionRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "questions";
    }

    @Override
    public List<String> columns() {
        return List.of("rule_set", "rule", "text", "asked_at", "answer");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("select rule_set, rule_name, content, asked_at, answer from criteria_question"
                        + " where asked_by_employee = ? order by id")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
