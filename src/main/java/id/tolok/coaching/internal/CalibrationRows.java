package id.tolok.coaching.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Confirmed grades with those who confirmed them. */
@Repository
public class CalibrationRows {

    /** How many people have this grade from this assessor. */
    public record Given(EmployeeId assessor, String assessorName, String grade, boolean overridden, int people) {}

    private final JdbcClient database;

    CalibrationRows(JdbcClient database) {
        this.database = database;
    }

    public List<Given> grades(PeriodId period, RuleSetId ruleSet) {
        return database.sql("""
                select assessor_id, max(assessor_name) as assessor_name, coalesce(assessor_grade, computed_grade) as grade,
                    case when assessor_grade is null then 0 else 1 end as own, count(*) as people
                from appraisal where period_id = ? and rule_set = ? and replaced_by is null
                group by assessor_id, coalesce(assessor_grade, computed_grade),
                    case when assessor_grade is null then 0 else 1 end
                order by assessor_id""")
                .params(period.value(), ruleSet.value())
                .query((row, number) -> new Given(
                        new EmployeeId(row.getLong("assessor_id")),
                        row.getString("assessor_name"),
                        row.getString("grade"),
                        row.getInt("own") == 1,
                        row.getInt("people")))
                .list();
    }
}
