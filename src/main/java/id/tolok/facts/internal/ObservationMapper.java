package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.FactImportId;
import id.tolok.facts.ObservationId;
import id.tolok.facts.RecordedObservation;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** One row of the observations with its end. */
final class ObservationMapper implements RowMapper<RecordedObservation> {

    @Override
    public RecordedObservation mapRow(ResultSet row, int number) throws SQLException {
        return new RecordedObservation(
                new ObservationId(row.getLong("id")),
                number(row, "employee_id").map(EmployeeId::new),
                number(row, "unit_id").map(UnitId::new),
                new Observation(
                        row.getString("indicator"),
                        Decimals.plain(row.getBigDecimal("number_value")),
                        row.getString("text_value"),
                        row.getObject("observed_on", LocalDate.class),
                        row.getString("source")),
                number(row, "import_id").map(FactImportId::new),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                end(row));
    }

    private static Optional<RecordedObservation.End> end(ResultSet row) throws SQLException {
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return endedAt == null
                ? Optional.empty()
                : Optional.of(new RecordedObservation.End(
                        number(row, "successor_id").map(ObservationId::new),
                        row.getString("reason"),
                        row.getString("ended_by"),
                        endedAt.toInstant()));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }
}
