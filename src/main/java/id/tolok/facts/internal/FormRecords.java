package id.tolok.facts.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of forms behind the person's facts. */
@Component
class FormRecords implements PersonalRecords {

    private final JdbcClient database;

    FormRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "fact_forms";
    }

    @Override
    public List<String> columns() {
        return List.of("date", "indicator", "form_title", "form_answers");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select o.observed_on, o.indicator, f.title, f.answers
                from fact_form f join observation o on o.id = f.observation_id where o.employee_id = ?
                order by o.observed_on, o.id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
