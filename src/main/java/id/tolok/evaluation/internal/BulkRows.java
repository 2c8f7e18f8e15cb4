package id.tolok.evaluation.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds many rows at once, by the quickest way that the database has: COPY on PostgreSQL, else a batch. */
@Component
class BulkRows {

    private final JdbcTemplate jdbc;

    BulkRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param values of one row in the order of the columns; nothing of it comes from a user's hand unescaped */
    <T> void insert(
            String table, List<String> columns, Collection<T> items, Function<T, List<@Nullable Object>> values) {
        if (items.isEmpty()) {
            return;
        }
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            if (connection.isWrapperFor(PGConnection.class)) {
                copy(connection, table, columns, items, values);
            } else {
                batch(connection, table, columns, items, values);
            }
            return null;
        });
    }

    private static <T> void copy(
            Connection connection,
            String table,
            List<String> columns,
            Collection<T> items,
            Function<T, List<@Nullable Object>> values)
            throws SQLException {
        var sql = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        var into = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            var text = new CopyText(into);
            for (var item : items) {
                text.row(values.apply(item));
            }
            text.end();
        } finally {
            if (into.isActive()) {
                into.cancelCopy();
            }
        }
    }

    private static <T> void batch(
            Connection connection,
            String table,
            List<String> columns,
            Collection<T> items,
            Function<T, List<@Nullable Object>> values)
            throws SQLException {
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        var sql = "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), marks);
        try (var statement = connection.prepareStatement(sql)) {
            for (var item : items) {
                var row = values.apply(item);
                for (int i = 0; i < row.size(); i++) {
                    set(statement, i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, int column, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(column, Types.NULL);
            case List<?> numbers ->
                statement.setArray(column, statement.getConnection().createArrayOf("numeric", numbers.toArray()));
            case byte[] bytes -> statement.setBytes(column, bytes);
            default -> statement.setObject(column, value);
        }
    }
}
