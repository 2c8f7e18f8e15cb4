package id.tolok.planning.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class PlanningPersonalRecords {

    /** What the person agreed to reach, and what was reached. */
    @Bean
    PersonalRecords goalRecords() {
        return PersonalRecords.of(
                "goals",
                """
                select p.code, g.code, g.result, g.measure, g.target, g.unit, g.realised, g.weight, g.agreed_at, g.ended_at
                from goal g join appraisal_period p on p.id = g.period_id where g.employee_id = ?
                order by p.first_day, g.code, g.id""",
                "period",
                "code",
                "result",
                "measure",
                "target",
                "unit_of_measure",
                "realised",
                "weight",
                "agreed_at",
                "ended_at");
    }
}
