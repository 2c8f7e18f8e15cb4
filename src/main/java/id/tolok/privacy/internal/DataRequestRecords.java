package id.tolok.privacy.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the person asked about the own data. */
@Component
class DataRequestRecords implements PersonalRecords {

    private final JdbcClient database;

    DataRequestRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "data_requests";
    }

    @Override
    public List<String> columns() {
        return List.of("asked_at", "kind", "text", "state", "answered_by", "answered_at", "answer");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select asked_at, kind, words, state, answered_by, answered_at, answer
                from data_request where employee_id = ? order by asked_at, id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
