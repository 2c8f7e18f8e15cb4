package id.tolok.access.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts the person signs in with. */
@Component
class AccountRecords implements PersonalRecords {

    private final JdbcClient database;

    AccountRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "accounts";
    }

    @Override
    public List<String> columns() {
        return List.of("account", "role");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select a.name, r.role from account a join account_role r on r.account_id = a.id where a.employee_id = ?
                order by a.name, r.role""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
