package id.tolok.access.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class AccessPersonalRecords {

    /** Which accounts the person signs in with. */
    @Bean
    PersonalRecords accountRecords() {
        return PersonalRecords.of("accounts", """
                select a.name, r.role from account a join account_role r on r.account_id = a.id where a.employee_id = ?
                order by a.name, r.role""", "account", "role");
    }
}
