package id.tolok.audit.internal;

import id.tolok.audit.AuditEntry;
import id.tolok.audit.AuditFilter;
import id.tolok.audit.ChainReport;
import id.tolok.audit.bundle.ChainSegment;
import id.tolok.audit.bundle.ChainSegment.Link;
import id.tolok.shared.Hash;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds entries, and walks the chain. */
@Component
public class AuditQueries {

    private static final int FETCH = 1_000;

    private final JdbcTemplate database;
    /** Reads the whole chain without holding it. */
    private final JdbcTemplate chain;

    AuditQueries(JdbcTemplate database, DataSource source) {
        this.database = database;
        chain = new JdbcTemplate(source);
        chain.setFetchSize(FETCH);
    }

    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        var where = new Where(filter);
        where.parameters.add(offset);
        where.parameters.add(limit);
        return database.query(
                "select " + AuditRows.COLUMNS + " from audit_entry e left join audit_link l on l.entry_id = e.id"
                        + where.text() + " order by e.id desc offset ? rows fetch next ? rows only",
                AuditRows::entry,
                where.parameters.toArray());
    }

    public long count(AuditFilter filter) {
        var where = new Where(filter);
        return Optional.ofNullable(database.queryForObject(
                        "select count(*) from audit_entry e" + where.text(), Long.class, where.parameters.toArray()))
                .orElse(0L);
    }

    public List<String> actions() {
        return database.query(
                "select distinct action from audit_entry order by action", (row, number) -> row.getString("action"));
    }

    /** Where the newest entry with this action and subject stands in the chain, once it is sealed. */
    public Optional<Long> place(String action, String subject) {
        return database
                .query(
                        "select l.place from audit_entry e join audit_link l on l.entry_id = e.id"
                                + " where e.action = ? and e.subject = ? order by l.place desc fetch first row only",
                        (row, number) -> row.getLong("place"),
                        action,
                        subject)
                .stream()
                .findFirst();
    }

    /** Some links from a place on. */
    public ChainSegment segment(long first, int most) {
        var links = database.query(
                "select l.hash, " + AuditRows.COLUMNS + " from audit_link l join audit_entry e on e.id = l.entry_id"
                        + " where l.place >= ? order by l.place fetch first ? rows only",
                (row, number) -> {
                    var entry = AuditRows.entry(row, number);
                    return new Link(entry.place().orElseThrow(), entry, new Hash(row.getString("hash")));
                },
                first,
                most);
        var before = database
                .query(
                        "select hash from audit_link where place = ?",
                        (row, number) -> new Hash(row.getString("hash")),
                        first - 1)
                .stream()
                .findFirst();
        return new ChainSegment(before.orElse(ChainHash.START), links);
    }

    public ChainReport walk() {
        var walk = new ChainWalk();
        chain.query(
                "select l.place as link_place, l.hash, " + AuditRows.COLUMNS
                        + " from audit_link l left join audit_entry e on e.id = l.entry_id order by l.place",
                row -> {
                    row.getLong("id");
                    boolean gone = row.wasNull();
                    var entry = gone ? Optional.<AuditEntry>empty() : Optional.of(AuditRows.entry(row, 0));
                    walk.follow(row.getLong("link_place"), row.getString("hash"), entry);
                });
        var pending = database.queryForObject("select count(*) from audit_pending", Long.class);
        return walk.report(pending == null ? 0 : pending, notLinked());
    }

    private Optional<Long> notLinked() {
        return database
                .query(
                        "select e.id from audit_entry e"
                                + " where not exists (select 1 from audit_link l where l.entry_id = e.id)"
                                + " and not exists (select 1 from audit_pending p where p.entry_id = e.id)"
                                + " order by e.id fetch first row only",
                        (row, number) -> row.getLong("id"))
                .stream()
                .findFirst();
    }

    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        Where(AuditFilter filter) {
            if (!filter.actor().isEmpty()) {
                add("lower(e.actor) like ?", "%" + filter.actor().toLowerCase(Locale.ROOT) + "%");
            }
            filter.action().ifPresent(action -> add("e.action = ?", action));
            if (!filter.subject().isEmpty()) {
                add("e.subject like ?", filter.subject() + "%");
            }
            filter.from().ifPresent(from -> add("e.occurred_at >= ?", from.atOffset(ZoneOffset.UTC)));
            filter.until().ifPresent(until -> add("e.occurred_at < ?", until.atOffset(ZoneOffset.UTC)));
        }

        private void add(String condition, Object parameter) {
            conditions.add(condition);
            parameters.add(parameter);
        }

        String text() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
