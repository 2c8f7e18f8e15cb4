package id.tolok.facts.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was recorded about the person, superseded records included. */
@Component
class ObservationRecords implements PersonalRecords {

    private final JdbcClient database;

    ObservationRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "facts";
    }

    @Override
    public List<String> columns() {
        return List.of("date", "indicator", "value", "text", "source", "recorded_at", "ended_at", "reason");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select o.observed_on, o.indicator, o.number_value, o.text_value, o.source, o.recorded_at,
                    s.ended_at, s.reason
                from observation o left join observation_end s on s.observation_id = o.id where o.employee_id = ?
                order by o.observed_on, o.id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
