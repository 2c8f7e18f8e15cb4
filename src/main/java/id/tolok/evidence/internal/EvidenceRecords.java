package id.tolok.evidence.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that prove what was recorded about the person. */
@Component
class EvidenceRecords implements PersonalRecords {

    private final JdbcClient database;

    EvidenceRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "evidence";
    }

    @Override
    public List<String> columns() {
        return List.of("file", "media_type", "bytes", "hash", "uploaded_by", "uploaded_at");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select name, media_type, byte_count, content_hash, uploaded_by, uploaded_at
                from evidence_file where owner_id = ? order by uploaded_at, id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
