package id.tolok.facts.internal;

import id.tolok.facts.ObservationId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Observations into PostgreSQL by COPY, within the transaction of the connection. */
final class PostgresCopy {

    private static final String COPY = "copy observation (id, employee_id, unit_id, indicator, number_value,"
            + " text_value, observed_on, source, import_id, recorded_by, recorded_at) from stdin";

    private final StringBuilder rows = new StringBuilder();
    private final String by;
    private final String at;

    PostgresCopy(String by, OffsetDateTime at) {
        this.by = by;
        this.at = at.toString();
    }

    static boolean isPossible(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class);
    }

    void copy(Connection connection, List<ObservationRows.Numbered> observations) throws SQLException {
        observations.forEach(one -> add(one.id(), one.row()));
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ObservationId id, NewObservation row) {
        var observation = row.observation();
        rows.append(id.value()).append('\t');
        field(row.employee().map(EmployeeId::value).orElse(null));
        field(row.unit().map(UnitId::value).orElse(null));
        text(observation.code());
        field(plain(observation.value()));
        text(observation.text());
        field(observation.date());
        text(observation.source());
        field(row.fromImport().map(one -> one.value()).orElse(null));
        text(by);
        rows.append(at).append('\n');
    }

    private void field(@Nullable Object value) {
        rows.append(value == null ? "\\N" : value).append('\t');
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private void text(@Nullable String text) {
        if (text == null) {
            rows.append("\\N");
        } else {
            for (int i = 0; i < text.length(); i++) {
                append(text.charAt(i));
            }
        }
        rows.append('\t');
    }

    private void append(char c) {
        switch (c) {
            case '\\' -> rows.append("\\\\");
            case '\t' -> rows.append("\\t");
            case '\n' -> rows.append("\\n");
            case '\r' -> rows.append("\\r");
            default -> rows.append(c);
        }
    }
}
