package id.tolok.audit.internal;

import id.tolok.audit.AuditEntry;
import id.tolok.shared.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Entries as rows. */
final class AuditRows {

    static final String COLUMNS =
            "e.id, e.occurred_at, e.actor, e.action, e.subject, e.before_hash, e.after_hash, l.place";

    private AuditRows() {}

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        long place = row.getLong("place");
        var linked = row.wasNull() ? Optional.<Long>empty() : Optional.of(place);
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                hash(row, "before_hash"),
                hash(row, "after_hash"),
                linked);
    }

    private static Optional<Hash> hash(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Hash::new);
    }
}
