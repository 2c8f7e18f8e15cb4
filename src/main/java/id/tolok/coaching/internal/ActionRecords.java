package id.tolok.coaching.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed to help a person, and what came of it. */
@Component
class ActionRecords implements PersonalRecords {

    private final JdbcClient database;

    ActionRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "actions";
    }

    @Override
    public List<String> columns() {
        return List.of("action", "due_on", "state", "outcome", "ended_at");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("select title, due_on, state, outcome, ended_on from coaching_action where employee_id = ?"
                        + " order by id")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
