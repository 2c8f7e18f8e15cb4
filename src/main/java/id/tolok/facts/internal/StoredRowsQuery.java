package id.tolok.facts.internal;

import id.tolok.facts.intake.FactWindows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds what imports from a source brought. What somebody ended or superseded since is found too: it was known, and must
 * not come back with the rest of its file.
 */
@Component
class StoredRowsQuery {

    private static final int AT_A_TIME = 5_000;

    private static final String BROUGHT = """
            select o.employee_id, o.unit_id, o.indicator, o.number_value, o.text_value, o.observed_on, o.source
            from observation o join fact_import i on i.id = o.import_id
            where i.state = 'COMPLETED' and o.observed_on between ? and ? and\s""";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    StoredRowsQuery(DataSource database, TransactionTemplate transaction) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(AT_A_TIME);
        this.transaction = transaction;
    }

    StoredRows from(Optional<String> source, FactWindows windows) {
        if (!anyCompleted(source)) {
            return StoredRows.NONE;
        }
        var keys = LongStream.builder();
        var parameters = new ArrayList<Object>(
                List.of(windows.earliest(), windows.period().end()));
        source.ifPresent(parameters::add);
        // within a transaction PostgreSQL hands rows over as they are asked for
        transaction.executeWithoutResult(status -> database.query(
                BROUGHT + which(source),
                row -> {
                    keys.add(key(row));
                },
                parameters.toArray()));
        return new StoredRows(keys.build().toArray());
    }

    private boolean anyCompleted(Optional<String> source) {
        return !database.queryForList(
                        "select id from fact_import i where i.state = 'COMPLETED' and " + which(source)
                                + " fetch first row only",
                        Long.class,
                        source.stream().toArray())
                .isEmpty();
    }

    private static String which(Optional<String> source) {
        return source.isPresent() ? "i.source = ?" : "i.source is null";
    }

    private static long key(ResultSet row) throws SQLException {
        long employee = row.getLong(1);
        boolean ofPerson = !row.wasNull();
        return RowKey.of(
                ofPerson ? 'e' : 'u',
                ofPerson ? employee : row.getLong(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }
}
