package id.tolok.notification.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class NotificationPersonalRecords {

    /** Where the person wants mail. */
    @Bean
    PersonalRecords mailRecord() {
        return PersonalRecords.of("mail", """
                select address, rhythm, language from mail_setting where employee_id = ?""", "address", "rhythm", "language");
    }

    /** What Tolok told the person. */
    @Bean
    PersonalRecords noticeRecords() {
        return PersonalRecords.of("notices", """
                select created_at, code, arguments, read_at from notice where employee_id = ? order by created_at, id""", "sent_at", "code", "details", "read_at");
    }
}
