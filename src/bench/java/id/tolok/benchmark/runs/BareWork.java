package id.tolok.benchmark.runs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What any program has to do for a run: read the observations, insert rows such as the run's results. */
final class BareWork {

    private static final int SLICE = 1_000;

    private final DataSource database;

    BareWork(DataSource database) {
        this.database = database;
    }

    Duration read() throws SQLException {
        long start = System.nanoTime();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(SLICE);
                long length = 0;
                try (var rows = statement.executeQuery(
                        "select employee_id, indicator, number_value, observed_on, source from observation")) {
                    while (rows.next()) {
                        length += rows.getLong(1)
                                + rows.getString(2).length()
                                + rows.getBigDecimal(3).scale()
                                + rows.getObject(4, LocalDate.class).getYear()
                                + rows.getString(5).length();
                    }
                }
                if (length == 0) {
                    throw new IllegalStateException("no observations");
                }
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Copies the run's rows into a table of the same shape; only the inserts and their commits are timed. */
    Duration insert(long run) throws SQLException {
        long nanos = 0;
        try (var reading = database.getConnection();
                var writing = database.getConnection()) {
            create(writing);
            reading.setAutoCommit(false);
            writing.setAutoCommit(false);
            try (var rows = reading.prepareStatement("select * from evaluation_result where run_id = ?")) {
                rows.setLong(1, run);
                rows.setFetchSize(SLICE);
                var found = rows.executeQuery();
                int columns = found.getMetaData().getColumnCount();
                var slice = new ArrayList<Object[]>();
                boolean more = found.next();
                while (more) {
                    var row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    slice.add(row);
                    more = found.next();
                    if (!more || slice.size() == SLICE) {
                        long start = System.nanoTime();
                        insert(writing, columns, slice);
                        writing.commit();
                        nanos += System.nanoTime() - start;
                        slice.clear();
                    }
                }
            }
        }
        return Duration.ofNanos(nanos);
    }

    private static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists bare_result");
            statement.execute("create table bare_result as select * from evaluation_result where 1 = 0");
            statement.execute("alter table bare_result alter column id set not null");
            statement.execute("alter table bare_result add primary key (id)");
        }
    }

    private static void insert(Connection connection, int columns, List<Object[]> rows) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into bare_result values (" + "?, ".repeat(columns - 1) + "?)")) {
            for (var row : rows) {
                for (int i = 0; i < columns; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
