package id.tolok.facts.internal;

import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportState;
import id.tolok.facts.FactImportStatus;
import id.tolok.facts.IdenticalRows;
import id.tolok.facts.intake.ColumnMapping;
import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of imports and of the files that they bring. */
@Component
public class ImportRows {

    private final JdbcClient database;
    private final Clock clock;

    ImportRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws DuplicateKeyException when an import of the same file counts already, or will */
    public FactImportId add(FactFileUpload upload, ColumnMapping mapping, int lines, String startedBy) {
        var hash = upload.hash();
        long id = database.sql("select nextval('fact_import_seq')")
                .query(Long.class)
                .single();
        database.sql("""
                        insert into fact_import (id, file_name, file_hash, held_file, period_id, rule_set, state,
                            line_count, line_done, rows_kept, rows_known, issue_count, started_by, started_at, source,
                            identical_rows, mapping, owned_until)
                        values (?, ?, ?, ?, ?, ?, 'RUNNING', ?, 0, 0, 0, 0, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        upload.name(),
                        hash.hex(),
                        held(hash, upload.period()),
                        upload.period().value(),
                        upload.ruleSet().value())
                .params(lines, startedBy, now())
                .param(upload.source().orElse(null))
                .param(upload.identical().name())
                .param(mapping.toJson())
                .param(now().plus(ImportOwnership.LEASE))
                .update();
        return new FactImportId(id);
    }

    ColumnMapping mapping(FactImportId id) {
        return ColumnMapping.ofJson(database.sql("select mapping from fact_import where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    public Optional<FactImportStatus> find(FactImportId id) {
        return database.sql("select * from fact_import where id = ?")
                .param(id.value())
                .query(ImportRows::status)
                .optional();
    }

    public List<FactImportStatus> newestFirst(int offset, int limit) {
        return database.sql("select * from fact_import order by id desc offset ? rows fetch next ? rows only")
                .params(offset, limit)
                .query(ImportRows::status)
                .list();
    }

    public int count() {
        return database.sql("select count(*) from fact_import")
                .query(Integer.class)
                .single();
    }

    /** The import of the same file that still counts, or will. */
    public Optional<FactImportId> repeated(Hash file, PeriodId period) {
        return database.sql("select id from fact_import where held_file = ?")
                .param(held(file, period))
                .query(Long.class)
                .optional()
                .map(FactImportId::new);
    }

    /** @return whether the import was where the caller thinks: nobody else moves it on, and nobody stopped it */
    public boolean advance(FactImportId id, int from, Chunk chunk) {
        return database.sql("update fact_import set line_done = ?, rows_kept = rows_kept + ?,"
                                + " rows_known = rows_known + ?, issue_count = issue_count + ?"
                                + " where id = ? and line_done = ? and state = 'RUNNING'")
                        .params(
                                chunk.lastLine(),
                                chunk.facts().size(),
                                chunk.known(),
                                chunk.issues().size(),
                                id.value(),
                                from)
                        .update()
                == 1;
    }

    /** @return whether the import was in the state that the caller thinks */
    public boolean move(FactImportId id, FactImportState from, FactImportState to) {
        var release = switch (to) {
            // a file that brought nothing may be handed in again, for example once its people are known
            case COMPLETED -> ", held_file = case when rows_kept + rows_known > 0 then held_file end";
            case RUNNING, INTERRUPTED -> "";
            case FAILED, CANCELLED, WITHDRAWN -> ", held_file = null";
        };
        return database.sql("update fact_import set state = ?, ended_at = ?, owner = null, owned_until = ?" + release
                                + " where id = ? and state = ?")
                        .param(1, to.name())
                        .param(2, to == FactImportState.RUNNING ? null : now(), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param(3, owned(to), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param(4, id.value())
                        .param(5, from.name())
                        .update()
                == 1;
    }

    /** Time for a node to take it up. */
    private @Nullable OffsetDateTime owned(FactImportState state) {
        return state == FactImportState.RUNNING ? now().plus(ImportOwnership.LEASE) : null;
    }

    private static String held(Hash file, PeriodId period) {
        return file.hex() + ":" + period.value();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static FactImportStatus status(ResultSet row, int number) throws SQLException {
        return new FactImportStatus(
                new FactImportId(row.getLong("id")),
                row.getString("file_name"),
                new PeriodId(row.getLong("period_id")),
                new RuleSetId(row.getString("rule_set")),
                Optional.ofNullable(row.getString("source")),
                IdenticalRows.valueOf(row.getString("identical_rows")),
                FactImportState.valueOf(row.getString("state")),
                row.getInt("line_count"),
                row.getInt("line_done"),
                row.getInt("rows_kept"),
                row.getInt("rows_known"),
                row.getInt("issue_count"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
