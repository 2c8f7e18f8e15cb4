package id.tolok.facts.internal;

import id.tolok.facts.ObservationId;
import id.tolok.facts.RecordedObservation;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up observations. One counts when nothing ended it and the import that it came with, if any, is completed: so an
 * import takes effect all at once.
 */
@Component
public class ObservationQueries {

    private static final int AT_A_TIME = 1000;

    private static final String COMPLETED = """

            left join observation_end e on e.observation_id = o.id
            left join fact_import i on i.id = o.import_id
            where (i.id is null or i.state = 'COMPLETED')
            """;

    private static final String FROM = " from observation o" + COMPLETED;
    private static final String FROM_NAMED = " from unnest(cast(:people as bigint array)) named(id)"
            + " join observation o on o.employee_id = named.id" + COMPLETED;

    private static final String SELECT = """
            select o.id, o.employee_id, o.unit_id, o.indicator, o.number_value, o.text_value, o.observed_on, o.source,
                o.import_id, o.recorded_by, o.recorded_at, e.successor_id, e.reason, e.ended_by, e.ended_at
            """ + FROM;

    private static final String ENDS_NOT = " and e.observation_id is null";
    private static final String FROM_COUNTING = FROM + ENDS_NOT;
    private static final String COUNTING = SELECT + ENDS_NOT;
    private static final String BETWEEN = " and o.observed_on between :from and :until";
    private static final String IN_ORDER = " order by o.observed_on, o.indicator, o.id";

    /** A bound leads H2 to the index too; it would read everything for "is not null". */
    private static final String OF_UNITS = " and o.unit_id > 0";

    private final JdbcClient database;

    ObservationQueries(JdbcClient database) {
        this.database = database;
    }

    public Optional<RecordedObservation> find(ObservationId id) {
        return database.sql(SELECT + " and o.id = :id")
                .param("id", id.value())
                .query(new ObservationMapper())
                .optional();
    }

    /** Those of these people that count, each person's together in the order of their dates. */
    public void ofEmployees(
            Collection<EmployeeId> people, LocalDate from, LocalDate until, Consumer<RecordedObservation> each) {
        var ids = people.stream().map(EmployeeId::value).distinct().sorted().toList();
        for (int start = 0; start < ids.size(); start += AT_A_TIME) {
            try (var found = database
                    .sql(COUNTING + BETWEEN + " and o.employee_id in (:ids) order by o.employee_id,"
                            + " o.observed_on, o.indicator, o.id")
                    .param("from", from)
                    .param("until", until)
                    .param("ids", ids.subList(start, Math.min(start + AT_A_TIME, ids.size())))
                    .query(new ObservationMapper())
                    .stream()) {
                found.forEach(each);
            }
        }
    }

    /** Takes that something was observed of somebody on a day. */
    @FunctionalInterface
    interface Day {
        void take(EmployeeId employee, String indicator, LocalDate day);
    }

    /** On which days these indicators were observed of people. */
    void daysOf(Collection<String> indicators, Reach reach, Day each) {
        if (indicators.isEmpty()) {
            return;
        }
        var from = switch (reach) {
            case Reach.Everybody _ -> FROM;
            case Reach.Named _ -> FROM_NAMED;
        };
        var asked = database.sql("select o.employee_id, o.indicator, o.observed_on" + from + ENDS_NOT + BETWEEN
                        + " and o.employee_id is not null and o.indicator in (:indicators)")
                .param("from", reach.first())
                .param("until", reach.last())
                .param("indicators", indicators);
        if (reach instanceof Reach.Named named) {
            asked = asked.param("people", named.people().toArray(Long[]::new));
        }
        asked.query(row -> {
            each.take(new EmployeeId(row.getLong(1)), row.getString(2), row.getObject(3, LocalDate.class));
        });
    }

    /** Those of units that count. */
    public void ofUnits(LocalDate from, LocalDate until, Consumer<RecordedObservation> each) {
        try (var found = database
                .sql(COUNTING + BETWEEN + OF_UNITS + IN_ORDER)
                .param("from", from)
                .param("until", until)
                .query(new ObservationMapper())
                .stream()) {
            found.forEach(each);
        }
    }

    /** Those of one unit that count. */
    public List<RecordedObservation> ofUnit(UnitId unit, LocalDate from, LocalDate until) {
        return database.sql(COUNTING + BETWEEN + " and o.unit_id = :unit" + IN_ORDER)
                .param("from", from)
                .param("until", until)
                .param("unit", unit.value())
                .query(new ObservationMapper())
                .list();
    }

    /** Some of one person and indicator that count. */
    public List<RecordedObservation> ofEmployee(
            EmployeeId employee, String indicator, LocalDate from, LocalDate until, int offset, int limit) {
        return some(" and o.employee_id = :of", employee.value(), indicator, from, until, offset, limit);
    }

    /** Some of one unit and indicator that count. */
    public List<RecordedObservation> ofUnit(
            UnitId unit, String indicator, LocalDate from, LocalDate until, int offset, int limit) {
        return some(" and o.unit_id = :of", unit.value(), indicator, from, until, offset, limit);
    }

    private List<RecordedObservation> some(
            String whose, long of, String indicator, LocalDate from, LocalDate until, int offset, int limit) {
        return database.sql(COUNTING + BETWEEN + whose + " and o.indicator = :indicator" + IN_ORDER
                        + " offset :offset rows fetch next :limit rows only")
                .param("of", of)
                .param("indicator", indicator)
                .param("from", from)
                .param("until", until)
                .param("offset", offset)
                .param("limit", limit)
                .query(new ObservationMapper())
                .list();
    }

    /** Those of one person, also those that no longer count. */
    public List<RecordedObservation> history(EmployeeId employee, LocalDate from, LocalDate until) {
        return new ArrayList<>(database.sql(SELECT + BETWEEN + " and o.employee_id = :employee" + IN_ORDER)
                .param("from", from)
                .param("until", until)
                .param("employee", employee.value())
                .query(new ObservationMapper())
                .list());
    }
}
