package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.ObservationId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.IdRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.longlong.Roaring64Bitmap;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
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

    /** Takes a row as it is read. */
    @FunctionalInterface
    interface Row {
        void take(long id, long employee, Observation observation);
    }

    /** Of more people than this, it is quicker to know all observations that ended than to look each one up. */
    private static final int MANY = 1_000;

    private static final String NOT_ENDED = " left join observation_end e on e.observation_id = o.id";

    private final JdbcTemplate database;

    CountingObservations(JdbcTemplate database) {
        this.database = database;
    }

    /** What holds for all people of a snapshot; within its transaction. */
    Within within(int people, LocalDate from, LocalDate until) {
        return new Within(from, until, people > MANY ? Optional.of(ended()) : Optional.empty(), unfinishedImports());
    }

    /** Observations of some days. Its SQL holds nothing but numbers and dates. */
    final class Within {

        private final Optional<Roaring64Bitmap> ended;
        private final String which;

        private Within(LocalDate from, LocalDate until, Optional<Roaring64Bitmap> ended, List<Long> unfinished) {
            this.ended = ended;
            var all = new StringBuilder(ended.isPresent() ? "" : NOT_ENDED)
                    .append(" where o.observed_on between date '%s' and date '%s'".formatted(from, until));
            if (ended.isEmpty()) {
                all.append(" and e.observation_id is null");
            }
            if (!unfinished.isEmpty()) {
                all.append(" and (o.import_id is null or o.import_id not in (" + list(unfinished) + "))");
            }
            this.which = all.toString();
        }

        /** @param people in the order of their ids; the observations come in no order */
        void of(List<EmployeeId> people, Each each) {
            if (people.isEmpty()) {
                return;
            }
            var ids = people.stream().map(EmployeeId::value).toList();
            var places = ids.stream().mapToLong(Long::longValue).toArray();
            var who = IdRange.of(ids)
                    .map(close -> "between " + close.first() + " and " + close.last())
                    .orElseGet(() -> "in (" + list(ids) + ")");
            read(which + " and o.employee_id " + who, (id, employee, observation) -> {
                int person = Arrays.binarySearch(places, employee);
                if (person >= 0 && !(ended.isPresent() && ended.get().contains(id))) {
                    each.take(person, new Counting(new ObservationId(id), observation));
                }
            });
        }

        private void read(String rest, Row row) {
            database.execute((ConnectionCallback<@Nullable Void>) connection -> {
                if (PostgresCopy.isPossible(connection)) {
                    CopiedObservations.read(connection, rest, row);
                } else {
                    QueriedObservations.read(connection, rest, row);
                }
                return null;
            });
        }

        private static String list(List<Long> ids) {
            return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }

    private Roaring64Bitmap ended() {
        var ended = new Roaring64Bitmap();
        database.query("select observation_id from observation_end", row -> {
            ended.addLong(row.getLong(1));
        });
        return ended;
    }

    /** An import takes effect all at once, when it is completed. */
    private List<Long> unfinishedImports() {
        return database.query("select id from fact_import where state <> 'COMPLETED'", (row, number) -> row.getLong(1));
    }
}
