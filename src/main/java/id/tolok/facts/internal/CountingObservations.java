package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.ObservationId;
import id.tolok.shared.EmployeeId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what counts of many people at once, with no more than an evaluation needs. */
@Component
class CountingObservations {

    /** What counts, and whose it is. */
    record Counting(ObservationId id, EmployeeId employee, Observation observation) {

        static final Comparator<Counting> BY_DATE = Comparator.comparing(
                        (Counting counting) -> counting.observation().date())
                .thenComparing(counting -> counting.observation().code())
                .thenComparing(counting -> counting.id().value());
    }

    /** Of people whose ids lie close together, it is quicker to read all between. */
    private static final int CLOSE = 4;

    /** Of the column. */
    private static final int DECIMALS = 20;

    private static final int FEW = 4;
    private static final BigInteger REST = BigInteger.TEN.pow(DECIMALS - FEW);

    private static final String COUNTING = """
            select o.id, o.employee_id, o.indicator, o.number_value, o.text_value, o.observed_on, o.source, o.import_id
            from observation o left join observation_end e on e.observation_id = o.id
            where o.observed_on between :from and :until and e.observation_id is null
            """;

    private final NamedParameterJdbcTemplate database;

    CountingObservations(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** @param people in the order of their ids; the observations come in no order */
    void between(List<EmployeeId> people, LocalDate from, LocalDate until, Consumer<Counting> each) {
        if (people.isEmpty()) {
            return;
        }
        long first = people.getFirst().value();
        long last = people.getLast().value();
        boolean close = last - first < (long) CLOSE * people.size();
        var which = close ? " and o.employee_id between :first and :last" : " and o.employee_id in (:ids)";
        var ids = new HashSet<Long>();
        people.forEach(person -> ids.add(person.value()));
        var parameters =
                Map.of("from", from, "until", until, "first", first, "last", last, "ids", close ? Set.of() : ids);
        var unfinished = unfinishedImports();
        database.query(COUNTING + which, parameters, row -> {
            if (ids.contains(row.getLong(2)) && !unfinished.contains(row.getLong(8))) {
                each.accept(read(row));
            }
        });
    }

    /** An import takes effect all at once, when it is completed. */
    private Collection<Long> unfinishedImports() {
        return new HashSet<>(database.getJdbcOperations()
                .queryForList("select id from fact_import where state <> 'COMPLETED'", Long.class));
    }

    private static Counting read(ResultSet row) throws SQLException {
        return new Counting(
                new ObservationId(row.getLong(1)),
                new EmployeeId(row.getLong(2)),
                new Observation(
                        row.getString(3),
                        plain(row.getBigDecimal(4)),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getString(7)));
    }

    /** The database fills up to its own number of decimals; hardly any number needs more than a few. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var stripped = shortened(value).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** One division of a long number instead of one for each of its zeros. */
    private static BigDecimal shortened(BigDecimal value) {
        if (value.scale() != DECIMALS) {
            return value;
        }
        var parts = value.unscaledValue().divideAndRemainder(REST);
        return parts[1].signum() == 0 ? new BigDecimal(parts[0], FEW) : value;
    }
}
