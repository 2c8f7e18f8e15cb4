package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.ObservationId;
import id.tolok.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what counts of many people at once, with no more than an evaluation needs. */
@Component
class CountingObservations {

    /** What counts. */
    record Counting(ObservationId id, Observation observation) {

        static final Comparator<Counting> BY_DATE = Comparator.comparing(
                        (Counting counting) -> counting.observation().date())
                .thenComparing(counting -> counting.observation().code())
                .thenComparing(counting -> counting.id().value());
    }

    /** Takes one that counts. */
    @FunctionalInterface
    interface Each {
        /** @param person place in the list of people */
        void take(int person, Counting found);
    }

    /** Of people whose ids lie close together, it is quicker to read all between. */
    private static final int CLOSE = 4;

    private static final String COUNTING = """
            select o.id, o.employee_id, o.indicator, o.number_value, o.text_value, o.observed_on, o.source
            from observation o left join observation_end e on e.observation_id = o.id
            where o.observed_on between :from and :until and e.observation_id is null
            """;

    private final NamedParameterJdbcTemplate database;

    CountingObservations(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** @param people in the order of their ids; the observations come in no order */
    void between(List<EmployeeId> people, LocalDate from, LocalDate until, Each each) {
        if (people.isEmpty()) {
            return;
        }
        var ids = people.stream().mapToLong(EmployeeId::value).toArray();
        long first = ids[0];
        long last = ids[ids.length - 1];
        boolean close = last - first < (long) CLOSE * ids.length;
        var which = close ? " and o.employee_id between :first and :last" : " and o.employee_id in (:ids)";
        var parameters =
                new HashMap<String, Object>(Map.of("from", from, "until", until, "first", first, "last", last));
        if (!close) {
            parameters.put("ids", Arrays.stream(ids).boxed().toList());
        }
        var unfinished = unfinishedImports();
        if (!unfinished.isEmpty()) {
            which += " and (o.import_id is null or o.import_id not in (:unfinished))";
            parameters.put("unfinished", unfinished);
        }
        var words = new HashMap<String, String>();
        database.query(COUNTING + which, parameters, row -> {
            int person = Arrays.binarySearch(ids, row.getLong(2));
            if (person >= 0) {
                each.take(person, new Counting(new ObservationId(row.getLong(1)), read(row, words)));
            }
        });
    }

    /** An import takes effect all at once, when it is completed. */
    private List<Long> unfinishedImports() {
        return database.getJdbcOperations()
                .query("select id from fact_import where state <> 'COMPLETED'", (row, number) -> row.getLong(1));
    }

    /** @param words each text once: the same few come with each row */
    private static Observation read(ResultSet row, Map<String, String> words) throws SQLException {
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
