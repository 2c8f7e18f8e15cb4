package id.tolok.organisation.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the person worked as what, once somebody moved him or her. */
@Component
class PostingRecords implements PersonalRecords {

    private final JdbcClient database;

    PostingRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "postings";
    }

    @Override
    public List<String> columns() {
        return List.of("from", "unit", "position_kind", "position", "level");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select p.valid_from, u.name, p.position_kind, p.position_name, p.post_level
                from employee_posting p join unit u on u.id = p.unit_id where p.employee_id = ?
                order by p.valid_from, p.id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
