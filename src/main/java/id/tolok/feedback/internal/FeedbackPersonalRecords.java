package id.tolok.feedback.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class FeedbackPersonalRecords {

    /** What citizens said about the person, once it was reviewed and accepted. */
    @Bean
    PersonalRecords feedbackRecords() {
        return PersonalRecords.of("feedback", """
                select received_on, kind, content, reply
                from feedback where assigned_employee = ? and state = 'ACCEPTED' order by received_on, id""", "date", "kind", "text", "reply");
    }
}
