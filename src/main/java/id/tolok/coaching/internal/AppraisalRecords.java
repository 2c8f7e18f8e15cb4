package id.tolok.coaching.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The own released appraisals, with what was objected and decided. */
@Component
class AppraisalRecords implements PersonalRecords {

    private final JdbcClient database;

    AppraisalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "appraisals";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "period",
                "rule_set",
                "computed_grade",
                "assessor_grade",
                "reason",
                "assessor",
                "state",
                "received_on",
                "objection",
                "explanation",
                "decision");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select a.period_code, a.rule_set, a.computed_grade, a.assessor_grade, a.grade_reason, a.assessor_name,
                    a.state, a.received_on, o.reasons, o.explanation, o.decision_reasons
                from appraisal a left join appraisal_objection o on o.appraisal_id = a.id
                where a.employee_id = ? and a.state <> 'CONFIRMED' order by a.id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
