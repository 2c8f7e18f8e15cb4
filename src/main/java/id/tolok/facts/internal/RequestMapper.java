package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.FactRequest;
import id.tolok.facts.FactRequest.Answer;
import id.tolok.facts.FactRequestId;
import id.tolok.facts.FilledForm;
import id.tolok.facts.ObservationId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** One row of the requests. */
final class RequestMapper implements RowMapper<FactRequest> {

    @Override
    public FactRequest mapRow(ResultSet row, int number) throws SQLException {
        return new FactRequest(
                new FactRequestId(row.getLong("id")),
                new EmployeeId(row.getLong("employee_id")),
                new PeriodId(row.getLong("period_id")),
                observation(row, "observation_id"),
                wanted(row),
                form(row),
                row.getString("reason"),
                FactRequest.State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    private static Optional<Observation> wanted(ResultSet row) throws SQLException {
        var indicator = row.getString("indicator");
        return indicator == null
                ? Optional.empty()
                : Optional.of(new Observation(
                        indicator,
                        Decimals.plain(row.getBigDecimal("number_value")),
                        row.getString("text_value"),
                        row.getObject("observed_on", LocalDate.class),
                        row.getString("source")));
    }

    private static Optional<FilledForm> form(ResultSet row) throws SQLException {
        var title = row.getString("form_title");
        return title == null ? Optional.empty() : Optional.of(FormRows.form(title, row.getString("form_answers")));
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        var at = instant(row.getObject("answered_at", OffsetDateTime.class));
        return at == null
                ? Optional.empty()
                : Optional.of(new Answer(
                        row.getString("answered_by"),
                        at,
                        Objects.requireNonNullElse(row.getString("answer"), ""),
                        observation(row, "recorded_id")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Optional<ObservationId> observation(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(ObservationId::new);
    }
}
