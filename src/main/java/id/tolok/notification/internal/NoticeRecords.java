package id.tolok.notification.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Tolok told the person. */
@Component
class NoticeRecords implements PersonalRecords {

    private final JdbcClient database;

    NoticeRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "notices";
    }

    @Override
    public List<String> columns() {
        return List.of("sent_at", "code", "details", "read_at");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select created_at, code, arguments, read_at from notice where employee_id = ? order by created_at, id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
