package id.tolok.evaluation.internal;

import id.tolok.engine.Outcome;
import id.tolok.evaluation.ResultSummary;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Subjects and results as rows of the database. */
final class ResultRows {

    private ResultRows() {}

    static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                row.getLong("id"),
                row.getInt("ordinal"),
                new EmployeeId(row.getLong("employee_id")),
                new UnitId(row.getLong("unit_id")),
                row.getString("nip"),
                row.getString("name"),
                new Hash(row.getString("facts_hash")));
    }

    static ResultSummary summary(ResultSet row, int number) throws SQLException {
        return new ResultSummary(
                new ResultId(row.getLong("id")),
                new RunId(row.getLong("run_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("nip"),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                Outcome.Status.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("grade")),
                aspects(row));
    }

    private static SortedMap<String, BigDecimal> aspects(ResultSet row) throws SQLException {
        var codes = row.getString("aspect_codes").split(",", -1);
        var values = (Object[]) row.getArray("aspects").getArray();
        var aspects = new TreeMap<String, BigDecimal>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof BigDecimal value) {
                aspects.put(codes[i], value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
            }
        }
        return aspects;
    }

    /** In the order of the run's aspects, null where there is no score. */
    static Object[] aspects(java.util.List<String> codes, SortedMap<String, BigDecimal> aspects) {
        return Arrays.stream(codes.toArray(String[]::new)).map(aspects::get).toArray();
    }
}
