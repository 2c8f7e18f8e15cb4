package id.tolok.rules.internal;

import id.tolok.rules.EditorLock;
import id.tolok.rules.Signature;
import id.tolok.rules.VersionState;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of versions. */
@Repository
public class VersionRows {

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<VersionRow> find(RuleSetVersionId id) {
        return jdbc.sql("select * from rule_set_version where id = :id")
                .param("id", id.value())
                .query(VersionRows::row)
                .optional();
    }

    /** Reads a version and holds it until the transaction ends: two steps of one version never mix. */
    public Optional<VersionRow> hold(RuleSetVersionId id) {
        return jdbc.sql("select * from rule_set_version where id = :id for update")
                .param("id", id.value())
                .query(VersionRows::row)
                .optional();
    }

    /** All versions, the newest first. */
    public List<VersionRow> of(RuleSetId ruleSet) {
        return jdbc.sql("select * from rule_set_version where rule_set = :ruleSet order by version_number desc")
                .param("ruleSet", ruleSet.value())
                .query(VersionRows::row)
                .list();
    }

    /** Of the published versions effective by a day the one that became effective last, the newer of two. */
    public Optional<VersionRow> inForce(RuleSetId ruleSet, LocalDate date) {
        return jdbc.sql("""
                select * from rule_set_version
                where rule_set = :ruleSet and state = 'PUBLISHED' and effective_from <= :date
                order by effective_from desc, version_number desc
                fetch first 1 row only""")
                .param("ruleSet", ruleSet.value())
                .param("date", date)
                .query(VersionRows::row)
                .optional();
    }

    /** Adds the next version of a rule set, whose row must be held. */
    public RuleSetVersionId add(RuleSetId ruleSet, Hash content, Optional<RuleSetVersionId> basedOn, Signature opened) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into rule_set_version
                    (rule_set, version_number, state, content_hash, revision, based_on, created_by, created_at)
                select :ruleSet, coalesce(max(version_number), 0) + 1, 'DRAFT', :content, 0, cast(:basedOn as bigint),
                       :by, cast(:at as timestamp with time zone)
                from rule_set_version where rule_set = :ruleSet""")
                .param("ruleSet", ruleSet.value())
                .param("content", content.hex())
                .param("basedOn", basedOn.map(RuleSetVersionId::value).orElse(null))
                .param("by", opened.by())
                .param("at", timestamp(opened.at()))
                .update(key, "id");
        return new RuleSetVersionId(
                java.util.Objects.requireNonNull(key.getKey()).longValue());
    }

    public void setState(RuleSetVersionId id, VersionState state) {
        jdbc.sql("update rule_set_version set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    public void setEffectiveFrom(RuleSetVersionId id, LocalDate date) {
        jdbc.sql("update rule_set_version set effective_from = :date where id = :id")
                .param("date", date)
                .param("id", id.value())
                .update();
    }

    public void setContent(RuleSetVersionId id, Hash content, int revision) {
        jdbc.sql("update rule_set_version set content_hash = :content, revision = :revision where id = :id")
                .param("content", content.hex())
                .param("revision", revision)
                .param("id", id.value())
                .update();
    }

    public void setLock(RuleSetVersionId id, Optional<EditorLock> lock) {
        jdbc.sql("""
                update rule_set_version
                set lock_holder = :holder, lock_seen = cast(:seen as timestamp with time zone) where id = :id""")
                .param("holder", lock.map(EditorLock::holder).orElse(null))
                .param("seen", lock.map(l -> timestamp(l.seen())).orElse(null))
                .param("id", id.value())
                .update();
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static VersionRow row(ResultSet row, int index) throws SQLException {
        return new VersionRow(
                new RuleSetVersionId(row.getLong("id")),
                new RuleSetId(row.getString("rule_set")),
                row.getInt("version_number"),
                VersionState.valueOf(row.getString("state")),
                new Hash(row.getString("content_hash")),
                row.getInt("revision"),
                Optional.ofNullable(row.getObject("based_on", Long.class)).map(RuleSetVersionId::new),
                Optional.ofNullable(row.getObject("effective_from", LocalDate.class)),
                new Signature(row.getString("created_by"), instant(row, "created_at")),
                lock(row));
    }

    private static Optional<EditorLock> lock(ResultSet row) throws SQLException {
        var holder = row.getString("lock_holder");
        return holder == null ? Optional.empty() : Optional.of(new EditorLock(holder, instant(row, "lock_seen")));
    }
}
