package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.ObservationId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.IdRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.longlong.Roaring64Bitmap;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

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

    /** Of more people than this, it is quicker to know all observations that ended than to look each one up. */
    private static final int MANY = 1_000;

    private static final String ROW = """
            select o.id, o.employee_id, o.indicator, %s, o.text_value, o.observed_on, o.source from observation o
            """;

    private static final String NOT_ENDED = " left join observation_end e on e.observation_id = o.id";

    private final NamedParameterJdbcTemplate database;

    /** PostgreSQL's own way of leaving zeros out spares sending and reading them. */
    private final Supplier<String> row;

    CountingObservations(NamedParameterJdbcTemplate database) {
        this.database = database;
        this.row = SingletonSupplier.of(() ->
                ROW.formatted(database.getJdbcOperations().execute((ConnectionCallback<String>) connection ->
                        PostgresCopy.isPossible(connection) ? "trim_scale(o.number_value)" : "o.number_value")));
    }

    /** What holds for all people of a snapshot; within its transaction. */
    Within within(int people, LocalDate from, LocalDate until) {
        return new Within(from, until, people > MANY ? Optional.of(ended()) : Optional.empty(), unfinishedImports());
    }

    /** Observations of some days. */
    final class Within {

        private final Optional<Roaring64Bitmap> ended;
        private final String which;
        private final Map<String, Object> parameters = new HashMap<>();
        /** Each text once: the same few come with each row. */
        private final Map<String, String> words = new HashMap<>();

        private Within(LocalDate from, LocalDate until, Optional<Roaring64Bitmap> ended, List<Long> unfinished) {
            this.ended = ended;
            var only = new StringBuilder(ended.isPresent() ? "" : NOT_ENDED)
                    .append(" where o.observed_on between :from and :until");
            parameters.put("from", from);
            parameters.put("until", until);
            if (ended.isEmpty()) {
                only.append(" and e.observation_id is null");
            }
            if (!unfinished.isEmpty()) {
                only.append(" and (o.import_id is null or o.import_id not in (:unfinished))");
                parameters.put("unfinished", unfinished);
            }
            this.which = row.get() + only;
        }

        /** @param people in the order of their ids; the observations come in no order */
        void of(List<EmployeeId> people, Each each) {
            if (people.isEmpty()) {
                return;
            }
            var ids = people.stream().map(EmployeeId::value).toList();
            var these = new HashMap<>(parameters);
            var range = IdRange.of(ids);
            range.ifPresentOrElse(
                    close -> these.putAll(Map.of("first", close.first(), "last", close.last())),
                    () -> these.put("ids", ids));
            var who = range.isPresent() ? "between :first and :last" : "in (:ids)";
            read(
                    which + " and o.employee_id " + who,
                    these,
                    ids.stream().mapToLong(Long::longValue).toArray(),
                    each);
        }

        private void read(String sql, Map<String, Object> these, long[] ids, Each each) {
            database.query(sql, these, row -> {
                int person = Arrays.binarySearch(ids, row.getLong(2));
                long id = row.getLong(1);
                if (person >= 0 && !(ended.isPresent() && ended.get().contains(id))) {
                    each.take(person, new Counting(new ObservationId(id), observation(row)));
                }
            });
        }

        private Observation observation(ResultSet row) throws SQLException {
            return new Observation(
                    Objects.requireNonNull(word(row.getString(3))),
                    Decimals.plain(row.getBigDecimal(4)),
                    row.getString(5),
                    row.getObject(6, LocalDate.class),
                    word(row.getString(7)));
        }

        private @Nullable String word(@Nullable String text) {
            return text == null ? null : words.computeIfAbsent(text, same -> same);
        }
    }

    private Roaring64Bitmap ended() {
        var ended = new Roaring64Bitmap();
        database.getJdbcOperations().query("select observation_id from observation_end", row -> {
            ended.addLong(row.getLong(1));
        });
        return ended;
    }

    /** An import takes effect all at once, when it is completed. */
    private List<Long> unfinishedImports() {
        return database.getJdbcOperations()
                .query("select id from fact_import where state <> 'COMPLETED'", (row, number) -> row.getLong(1));
    }
}
