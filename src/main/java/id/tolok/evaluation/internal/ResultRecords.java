package id.tolok.evaluation.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which results the person got. */
@Component
class ResultRecords implements PersonalRecords {

    private final JdbcClient database;

    ResultRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "results";
    }

    @Override
    public List<String> columns() {
        return List.of("evaluated_at", "period", "rule_set", "version", "state", "grade", "hash");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select r.created_at, r.period_code, r.rule_set, r.version_number, e.status, e.grade, e.hash
                from evaluation_subject s join evaluation_result e on e.id = s.id join evaluation_run r on r.id = s.run_id
                where s.employee_id = ? and r.state = 'COMPLETED' order by r.created_at, e.id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
