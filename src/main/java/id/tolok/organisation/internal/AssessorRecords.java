package id.tolok.organisation.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who assessed the person, and when. */
@Component
class AssessorRecords implements PersonalRecords {

    private final JdbcClient database;

    AssessorRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "assessors";
    }

    @Override
    public List<String> columns() {
        return List.of("name", "from", "until", "acting");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select a.name, l.valid_from, l.valid_until, l.acting
                from reporting_line l join employee a on a.id = l.assessor_id where l.employee_id = ?
                order by l.valid_from, l.id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
