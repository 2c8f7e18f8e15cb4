package id.tolok.planning.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the person agreed to reach, and what was reached. */
@Component
class GoalRecords implements PersonalRecords {

    private final JdbcClient database;

    GoalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "goals";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "period",
                "code",
                "result",
                "measure",
                "target",
                "unit_of_measure",
                "realised",
                "agreed_at",
                "ended_at");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select p.code, g.code, g.result, g.measure, g.target, g.unit, g.realised, g.agreed_at, g.ended_at
                from goal g join appraisal_period p on p.id = g.period_id where g.employee_id = ?
                order by p.first_day, g.code, g.id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
