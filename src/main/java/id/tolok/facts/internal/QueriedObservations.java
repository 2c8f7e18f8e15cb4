package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What counts, by an ordinary query. */
final class QueriedObservations {

    private static final String SELECT = "select o.id, o.employee_id, o.indicator, o.number_value, o.text_value,"
            + " o.observed_on, o.source from observation o";

    private static final int FETCH = 5_000;

    private QueriedObservations() {}

    /** @param rest of the query: what it joins and which rows it takes */
    static void read(Connection connection, String rest, CountingObservations.Row each) throws SQLException {
        // each text once: the same few come with each row
        var words = new HashMap<String, String>();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            var row = statement.executeQuery(SELECT + rest);
            while (row.next()) {
                each.take(row.getLong(1), row.getLong(2), observation(row, words));
            }
        }
    }

    private static Observation observation(ResultSet row, Map<String, String> words) throws SQLException {
        return new Observation(
                Objects.requireNonNull(word(row.getString(3), words)),
                Decimals.plain(row.getBigDecimal(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                word(row.getString(7), words));
    }

    private static @Nullable String word(@Nullable String text, Map<String, String> words) {
        return text == null ? null : words.computeIfAbsent(text, same -> same);
    }
}
