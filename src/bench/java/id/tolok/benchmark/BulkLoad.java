package id.tolok.benchmark;

import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.EmployeeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The same rows by the database's own bulk load, into a table with the same keys and indexes. */
final class BulkLoad {

    private static final String COLUMNS = "id,employee_id,unit_id,indicator,number_value,text_value,observed_on,source,"
            + "import_id,recorded_by,recorded_at";

    private final DataSource database;
    private final Path file;

    BulkLoad(DataSource database, Path folder) {
        this.database = database;
        this.file = folder.resolve("bulk.csv");
    }

    /** @param as runs work in the name of somebody who may */
    void prepare(Organisation organisation, IntakeFile rows, As as) throws IOException, SQLException {
        Map<Nip, EmployeeId> people = as.run(organisation::numbers);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(COLUMNS + "\n");
            for (int row = 0; row < IntakeFile.ROWS; row++) {
                out.write(row + ","
                        + people.get(IntakeFile.nip(IntakeFile.person(row))).value() + ",,"
                        + IntakeFile.indicator(row) + "," + IntakeFile.value(row) + ",," + rows.day(row)
                        + ",Mesin presensi,,system:benchmark,2026-11-25 00:00:00+00\n");
            }
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table bulk_observation (id bigint primary key,"
                    + " employee_id bigint references employee(id), unit_id bigint references unit(id),"
                    + " indicator varchar(60) not null, number_value numeric(38,20), text_value varchar(1000),"
                    + " observed_on date not null, source varchar(200), import_id bigint references fact_import(id),"
                    + " recorded_by varchar(60) not null, recorded_at timestamp with time zone not null)");
            statement.execute("create index bulk_employee_ix on bulk_observation (employee_id, observed_on)");
            statement.execute("create index bulk_unit_ix on bulk_observation (unit_id, observed_on)"
                    + (isPostgres(connection) ? " where unit_id is not null" : ""));
        }
    }

    int run() throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            return isPostgres(connection) ? copy(connection) : csvread(connection);
        }
    }

    private int copy(Connection connection) throws SQLException, IOException {
        try (var in = Files.newInputStream(file)) {
            return (int) connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bulk_observation (" + COLUMNS + ") from stdin (format csv, header)", in);
        }
    }

    private int csvread(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate("insert into bulk_observation (" + COLUMNS + ") select " + COLUMNS
                    + " from csvread('" + file + "')");
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** Runs work in the name of somebody. */
    @FunctionalInterface
    interface As {
        <T> T run(Supplier<T> work);
    }
}
