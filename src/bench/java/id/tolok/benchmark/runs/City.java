package id.tolok.benchmark.runs;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * An invented city: people in units, each with fifty observations, stored as imports would store them. The database makes
 * the rows itself, which is much quicker than sending them.
 */
final class City {

    static final int OBSERVATIONS = 50;

    private static final int UNITS = 500;
    private static final int SLICE = 2_000;
    /** Out of the way of what the application numbers itself. */
    private static final long FIRST_ID = 1_000_000_000L;

    private static final String UNIT = """
            insert into unit (id, code, name, parent_id)
            select %1$d + x, concat('KOTA-', x), concat('Unit ', x), case when x = 0 then null else %1$d + (x - 1) / 8 end
            from %2$s t(x)""";

    private static final String EMPLOYEE = """
            insert into employee (id, nip, name, status, position_kind, position_name, unit_id, salt, revision)
            select %1$d + x, concat(1965 + x / 335664 , lpad(cast(1 + mod(x / 27972, 12) as varchar), 2, '0'),
                    lpad(cast(1 + mod(x / 999, 28) as varchar), 2, '0'), '2005011', lpad(cast(1 + mod(x, 999) as varchar), 3, '0')),
                concat('Pegawai ', lpad(cast(x as varchar), 7, '0')), 'PNS', 'PELAKSANA', 'Pengadministrasi',
                %1$d + mod(x, %3$d), lpad(cast(x as varchar), 32, '0'), 0
            from %2$s t(x)""";

    private static final String OBSERVATION = """
            insert into observation (id, employee_id, indicator, number_value, observed_on, source, recorded_by, recorded_at)
            select %1$d + x, %1$d + x / %3$d, concat('indicator_', mod(x, %4$d)),
                cast(mod(x * 7919 + x / %3$d * 104729, 10000) as numeric(38, 20)) / 100,
                date '2026-01-01' + cast(mod(x * 31 + x / %3$d, 300) as int), 'aplikasi kota', 'kota',
                timestamp with time zone '2026-06-01 08:00:00+00'
            from %2$s t(x)""";

    private final DataSource database;
    private final boolean postgres;

    City(DataSource database, boolean postgres) {
        this.database = database;
        this.postgres = postgres;
    }

    void settle(int people) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, UNIT.formatted(FIRST_ID, range(0, UNITS)));
            for (long from = 0; from < people; from += SLICE) {
                long to = Math.min(from + SLICE, people);
                execute(connection, EMPLOYEE.formatted(FIRST_ID, range(from, to), UNITS));
                execute(
                        connection,
                        OBSERVATION.formatted(
                                FIRST_ID,
                                range(from * OBSERVATIONS, to * OBSERVATIONS),
                                OBSERVATIONS,
                                Rules.INDICATORS));
            }
            execute(connection, "analyze");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String range(long from, long to) {
        return postgres
                ? "generate_series(cast(%d as bigint), %d)".formatted(from, to - 1)
                : "system_range(%d, %d)".formatted(from, to - 1);
    }
}
