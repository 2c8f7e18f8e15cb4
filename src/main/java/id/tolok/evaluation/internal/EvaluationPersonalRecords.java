package id.tolok.evaluation.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class EvaluationPersonalRecords {

    /** Which results the person got. */
    @Bean
    PersonalRecords resultRecords() {
        return PersonalRecords.of(
                "results", """
                select r.created_at, r.period_code, r.rule_set, r.version_number, e.status, e.grade, e.hash
                from evaluation_subject s join evaluation_result e on e.id = s.id join evaluation_run r on r.id = s.run_id
                where s.employee_id = ? and r.state = 'COMPLETED' order by r.created_at, e.id""", "evaluated_at", "period", "rule_set", "version", "state", "grade", "hash");
    }
}
