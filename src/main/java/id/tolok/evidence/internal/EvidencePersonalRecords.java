package id.tolok.evidence.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class EvidencePersonalRecords {

    /** The files that prove what was recorded about the person; those behind a grade come with the grade. */
    @Bean
    PersonalRecords evidenceRecords() {
        return PersonalRecords.of("evidence", """
                select name, media_type, byte_count, content_hash, uploaded_by, uploaded_at
                from evidence_file where owner_id = ? and subject_kind <> 'ASSESSOR_GRADE' order by uploaded_at, id""", "file", "media_type", "bytes", "hash", "uploaded_by", "uploaded_at");
    }
}
