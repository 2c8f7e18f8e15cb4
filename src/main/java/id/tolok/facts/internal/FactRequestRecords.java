package id.tolok.facts.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the person asked about the own facts. */
@Component
class FactRequestRecords implements PersonalRecords {

    private final JdbcClient database;

    FactRequestRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "fact_requests";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "asked_at",
                "indicator",
                "value",
                "text",
                "date",
                "reason",
                "state",
                "answered_by",
                "answered_at",
                "answer");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select asked_at, indicator, number_value, text_value, observed_on, reason, state, answered_by, answered_at, answer
                from fact_request where employee_id = ? order by asked_at, id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
