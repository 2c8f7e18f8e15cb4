package id.tolok.coaching.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a person saw the own aspects. */
@Component
class OwnViewRecords implements PersonalRecords {

    private final JdbcClient database;

    OwnViewRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "own_views";
    }

    @Override
    public List<String> columns() {
        return List.of("period", "rule_set", "aspect", "view_level", "text");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select p.code, v.rule_set, v.aspect, v.view_level, v.note
                from own_view v join appraisal_period p on p.id = v.period_id
                where v.employee_id = ? and v.side = 'SELF' order by p.first_day, v.rule_set, v.aspect""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
