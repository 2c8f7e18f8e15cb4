package id.tolok.notification.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the person wants mail. */
@Component
class MailRecord implements PersonalRecords {

    private final JdbcClient database;

    MailRecord(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "mail";
    }

    @Override
    public List<String> columns() {
        return List.of("address", "rhythm", "language");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select address, rhythm, language from mail_setting where employee_id = ?""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
