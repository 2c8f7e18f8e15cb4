package id.tolok.organisation.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class OrganisationPersonalRecords {

    /** Who assessed the person, and when. */
    @Bean
    PersonalRecords assessorRecords() {
        return PersonalRecords.of("assessors", """
                select a.name, l.valid_from, l.valid_until, l.acting
                from reporting_line l join employee a on a.id = l.assessor_id where l.employee_id = ?
                order by l.valid_from, l.id""", "name", "from", "until", "acting");
    }

    /** Who the person is. */
    @Bean
    PersonalRecords personRecord() {
        return PersonalRecords.of(
                "employee", """
                select e.nip, e.name, e.status, e.position_kind, e.position_name, e.post_level, u.name
                from employee e join unit u on u.id = e.unit_id where e.id = ?""", "nip", "name", "status", "position_kind", "position", "level", "unit");
    }

    /** Where the person worked as what, once somebody moved him or her. */
    @Bean
    PersonalRecords postingRecords() {
        return PersonalRecords.of("postings", """
                select p.valid_from, u.name, p.position_kind, p.position_name, p.post_level
                from employee_posting p join unit u on u.id = p.unit_id where p.employee_id = ?
                order by p.valid_from, p.id""", "from", "unit", "position_kind", "position", "level");
    }
}
