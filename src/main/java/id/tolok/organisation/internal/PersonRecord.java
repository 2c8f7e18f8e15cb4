package id.tolok.organisation.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the person is. */
@Component
class PersonRecord implements PersonalRecords {

    private final JdbcClient database;

    PersonRecord(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "employee";
    }

    @Override
    public List<String> columns() {
        return List.of("nip", "name", "status", "position_kind", "position", "level", "unit");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select e.nip, e.name, e.status, e.position_kind, e.position_name, e.post_level, u.name
                from employee e join unit u on u.id = e.unit_id where e.id = ?""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
