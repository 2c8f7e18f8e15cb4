package id.tolok.facts.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
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

    private static final String SELECT =
            "select o.employee_id, o.unit_id, o.indicator, o.number_value, o.text_value, o.observed_on, o.source";

    private static final String BROUGHT = """

            join fact_import i on i.id = o.import_id
            where i.state = 'COMPLETED' and o.observed_on between ? and ? and\s""";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    StoredRowsQuery(DataSource database, TransactionTemplate transaction) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(AT_A_TIME);
        this.transaction = transaction;
    }

    StoredRows from(Optional<String> source, Reach reach) {
        if (!anyCompleted(source)) {
            return StoredRows.NONE;
        }
        var keys = LongStream.builder();
        switch (reach) {
            case Reach.Everybody all -> read(" from observation o", Optional.empty(), source, all, keys);
            case Reach.Named named -> {
                read(named("employee_id"), Optional.of(ids(named.people())), source, named, keys);
                read(named("unit_id"), Optional.of(ids(named.units())), source, named, keys);
            }
        }
        return new StoredRows(keys.build().toArray());
    }

    private void read(
            String from, Optional<Long[]> named, Optional<String> source, Reach days, LongStream.Builder keys) {
        var parameters = new ArrayList<Object>();
        named.ifPresent(parameters::add);
        parameters.add(days.first());
        parameters.add(days.last());
        source.ifPresent(parameters::add);
        // within a transaction PostgreSQL hands rows over as they are asked for
        transaction.executeWithoutResult(status -> database.query(
                SELECT + from + BROUGHT + which(source),
                row -> {
                    keys.add(key(row));
                },
                parameters.toArray()));
    }

    private static String named(String subject) {
        return " from unnest(cast(? as bigint array)) named(id) join observation o on o." + subject + " = named.id";
    }

    private static Long[] ids(Set<Long> ids) {
        return ids.toArray(Long[]::new);
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
