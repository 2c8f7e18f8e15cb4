package id.tolok.evidence.internal;

import id.tolok.evidence.EvidenceFile;
import id.tolok.evidence.EvidenceId;
import id.tolok.evidence.EvidenceRefusal;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.evidence.NewEvidence;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The table of evidence: rows are added, never changed. Kept in the database, so that every node has every file. */
@Component
public class EvidenceRows {

    private static final int MOST_PER_SUBJECT = 10;
    private static final String COLUMNS =
            "id, subject_kind, subject_id, owner_id, name, media_type, byte_count, content_hash, uploaded_by, uploaded_at";

    private final JdbcClient database;
    private final Clock clock;
    private final DataSize largest;

    EvidenceRows(JdbcClient database, Clock clock, @Value("${tolok.evidence.largest:5MB}") DataSize largest) {
        this.database = database;
        this.clock = clock;
        this.largest = largest;
    }

    public EvidenceFile add(EvidenceSubject subject, EmployeeId owner, NewEvidence handedIn, String by) {
        var file = CheckedFile.of(handedIn, largest.toBytes());
        if (of(owner, subject.kind(), List.of(subject.id())).size() >= MOST_PER_SUBJECT) {
            throw new EvidenceRefusal("EVIDENCE_TOO_MANY", MOST_PER_SUBJECT);
        }
        var now = clock.instant();
        long id =
                database.sql("select nextval('evidence_seq')").query(Long.class).single();
        database.sql("insert into evidence_file (" + COLUMNS + ", content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        subject.kind().name(),
                        subject.id(),
                        owner.value(),
                        file.name(),
                        file.kind().mediaType(),
                        file.content().length,
                        file.hash().hex(),
                        by,
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                        file.content())
                .update();
        return new EvidenceFile(
                new EvidenceId(id),
                subject,
                owner,
                file.name(),
                file.kind().mediaType(),
                file.content().length,
                file.hash(),
                by,
                now);
    }

    /** The same file for another record; who handed it in and when stay as they are. */
    public EvidenceId copy(EvidenceId file, EvidenceSubject subject) {
        long id =
                database.sql("select nextval('evidence_seq')").query(Long.class).single();
        database.sql("insert into evidence_file (" + COLUMNS
                        + ", content) select cast(? as bigint), cast(? as varchar), cast(? as bigint), owner_id,"
                        + " name, media_type, byte_count, content_hash, uploaded_by, uploaded_at, content"
                        + " from evidence_file where id = ?")
                .params(id, subject.kind().name(), subject.id(), file.value())
                .update();
        return new EvidenceId(id);
    }

    public Optional<EvidenceFile> find(EvidenceId id) {
        return database.sql("select " + COLUMNS + " from evidence_file where id = ?")
                .param(id.value())
                .query(EvidenceRows::file)
                .optional();
    }

    public List<EvidenceFile> of(EmployeeId owner, EvidenceSubject.Kind kind, Collection<Long> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : database.sql("select " + COLUMNS + " from evidence_file where owner_id = :owner"
                                + " and subject_kind = :kind and subject_id in (:subjects) order by id")
                        .param("owner", owner.value())
                        .param("kind", kind.name())
                        .param("subjects", subjects)
                        .query(EvidenceRows::file)
                        .list();
    }

    public byte[] content(EvidenceId id) {
        return database.sql("select content from evidence_file where id = ?")
                .param(id.value())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static EvidenceFile file(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                new EvidenceId(row.getLong("id")),
                new EvidenceSubject(
                        EvidenceSubject.Kind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")),
                new EmployeeId(row.getLong("owner_id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("byte_count"),
                new Hash(row.getString("content_hash")),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
