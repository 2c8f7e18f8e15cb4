package id.tolok.facts.internal;

import id.tolok.facts.ObservationId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of observations: rows are added, never changed. */
@Component
public class ObservationRows {

    /** What the sequence steps by: so many ids come with one call. */
    private static final int BLOCK = 1000;

    private static final String INSERT = """
            insert into observation (id, employee_id, unit_id, indicator, number_value, text_value, observed_on, source,
                import_id, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final Comparator<Numbered> AS_INDEXED = Comparator.<Numbered>comparingLong(
                    one -> one.row().employee().map(EmployeeId::value).orElse(0L))
            .thenComparing(one -> one.row().observation().date())
            .thenComparingLong(one -> one.id().value());

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Clock clock;

    ObservationRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.clock = clock;
    }

    public List<ObservationId> add(List<NewObservation> observations, String recordedBy) {
        var ids = ids(observations.size());
        var rows = asIndexed(ids, observations);
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            if (PostgresCopy.isPossible(connection)) {
                new PostgresCopy(recordedBy, now).copy(connection, rows);
            } else {
                insert(rows, recordedBy, now);
            }
            return true;
        });
        return ids;
    }

    /** An observation with the id that it gets. */
    record Numbered(ObservationId id, NewObservation row) {}

    /** Ids follow the order that was given; what is about one person goes in together, as the index holds it. */
    private static List<Numbered> asIndexed(List<ObservationId> ids, List<NewObservation> observations) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Numbered(ids.get(i), observations.get(i)))
                .sorted(AS_INDEXED)
                .toList();
    }

    private void insert(List<Numbered> rows, String recordedBy, OffsetDateTime now) {
        jdbc.batchUpdate(
                INSERT, rows, BLOCK, (statement, one) -> fill(statement, one.id(), one.row(), recordedBy, now));
    }

    public void end(ObservationId observation, Optional<ObservationId> successor, String reason, String endedBy) {
        client.sql("insert into observation_end values (:id, :successor, :reason, :by, :at)")
                .param("id", observation.value())
                .param("successor", successor.map(ObservationId::value).orElse(null), Types.BIGINT)
                .param("reason", reason)
                .param("by", endedBy)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private List<ObservationId> ids(int count) {
        var ids = new ArrayList<ObservationId>(count);
        while (ids.size() < count) {
            long first = client.sql("select nextval('observation_seq')")
                    .query(Long.class)
                    .single();
            for (long id = first; id < first + BLOCK && ids.size() < count; id++) {
                ids.add(new ObservationId(id));
            }
        }
        return ids;
    }

    private static void fill(
            PreparedStatement statement, ObservationId id, NewObservation row, String by, OffsetDateTime now)
            throws SQLException {
        var observation = row.observation();
        statement.setLong(1, id.value());
        statement.setObject(2, row.employee().map(EmployeeId::value).orElse(null), Types.BIGINT);
        statement.setObject(3, row.unit().map(UnitId::value).orElse(null), Types.BIGINT);
        statement.setString(4, observation.code());
        statement.setBigDecimal(5, observation.value());
        statement.setString(6, observation.text());
        statement.setObject(7, observation.date());
        statement.setString(8, observation.source());
        statement.setObject(9, row.fromImport().map(i -> i.value()).orElse(null), Types.BIGINT);
        statement.setString(10, by);
        statement.setObject(11, now);
    }
}
