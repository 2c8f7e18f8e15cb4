package id.tolok.privacy.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class PrivacyPersonalRecords {

    /** What the person asked about the own data. */
    @Bean
    PersonalRecords dataRequestRecords() {
        return PersonalRecords.of(
                "data_requests", """
                select asked_at, kind, words, state, answered_by, answered_at, answer
                from data_request where employee_id = ? order by asked_at, id""", "asked_at", "kind", "text", "state", "answered_by", "answered_at", "answer");
    }
}
