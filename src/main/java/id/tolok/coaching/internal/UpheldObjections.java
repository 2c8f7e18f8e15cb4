package id.tolok.coaching.internal;

import id.tolok.facts.CorrectionMandate;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From the decision that an objection was right until the person is evaluated again, the assessor corrects the period's facts. */
@Component
class UpheldObjections implements CorrectionMandate {

    private final JdbcClient database;
    private final CurrentActor actor;

    UpheldObjections(JdbcClient database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    @Override
    public boolean covers(EmployeeId employee, LocalDate date) {
        return actor.get()
                .employee()
                .map(assessor -> database.sql("""
                        select count(*) from appraisal a join appraisal_objection o on o.appraisal_id = a.id
                            join appraisal_period p on p.id = a.period_id
                        where a.employee_id = ? and a.assessor_id = ? and a.state = 'DECIDED' and a.replaced_by is null
                            and o.upheld and o.follow_up is null and ? between p.first_day and p.last_day""")
                                .params(employee.value(), assessor.value(), date)
                                .query(Integer.class)
                                .single()
                        > 0)
                .orElse(false);
    }
}
