package id.tolok.facts.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class FactsPersonalRecords {

    /** The answers of forms behind the person's facts. */
    @Bean
    PersonalRecords formRecords() {
        return PersonalRecords.of("fact_forms", """
                select o.observed_on, o.indicator, f.title, f.answers
                from fact_form f join observation o on o.id = f.observation_id where o.employee_id = ?
                order by o.observed_on, o.id""", "date", "indicator", "form_title", "form_answers");
    }

    /** What the person asked about the own facts. */
    @Bean
    PersonalRecords factRequestRecords() {
        return PersonalRecords.of(
                "fact_requests",
                """
                select asked_at, indicator, number_value, text_value, observed_on, reason, state, answered_by, answered_at, answer
                from fact_request where employee_id = ? order by asked_at, id""",
                "asked_at",
                "indicator",
                "value",
                "text",
                "date",
                "reason",
                "state",
                "answered_by",
                "answered_at",
                "answer");
    }

    /** What was recorded about the person, superseded records included. */
    @Bean
    PersonalRecords observationRecords() {
        return PersonalRecords.of(
                "facts", """
                select o.observed_on, o.indicator, o.number_value, o.text_value, o.source, o.recorded_at,
                    s.ended_at, s.reason
                from observation o left join observation_end s on s.observation_id = o.id where o.employee_id = ?
                order by o.observed_on, o.id""", "date", "indicator", "value", "text", "source", "recorded_at", "ended_at", "reason");
    }
}
