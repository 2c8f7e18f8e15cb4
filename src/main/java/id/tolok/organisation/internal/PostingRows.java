package id.tolok.organisation.internal;

import id.tolok.organisation.Posting;
import id.tolok.organisation.Posting.PostingData;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.IdRange;
import id.tolok.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of postings: rows are added. Only who was moved has some, the first one from before the first move. */
@Component
public class PostingRows {

    private static final LocalDate BEFORE = LocalDate.of(1900, 1, 1);
    private static final String SELECT =
            "select employee_id, unit_id, position_kind, position_name, post_level, valid_from from employee_posting";
    private static final String IN_ORDER = " order by employee_id, valid_from, id";

    private final JdbcClient database;
    private final Clock clock;

    PostingRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Posting> of(EmployeeId employee) {
        return database.sql(SELECT + " where employee_id = ?" + IN_ORDER)
                .param(employee.value())
                .query(PostingRows::posting)
                .list();
    }

    /** What counts on the day for those of these people who were ever moved. */
    public Map<EmployeeId, PostingData> on(Collection<EmployeeId> people, LocalDate day) {
        var found = new HashMap<EmployeeId, PostingData>();
        if (people.isEmpty()) {
            return found;
        }
        var ids = people.stream().map(EmployeeId::value).toList();
        var close = IdRange.of(ids);
        var who = close.isPresent() ? "between :first and :last" : "in (:people)";
        database.sql(SELECT + " where employee_id " + who + " and valid_from <= :day" + IN_ORDER)
                .params(close.<Map<String, ?>>map(range -> Map.of("first", range.first(), "last", range.last()))
                        .orElseGet(() -> Map.of("people", ids)))
                .param("day", day)
                .query(PostingRows::posting)
                .list()
                .forEach(posting -> found.put(posting.employee(), posting.data()));
        if (close.isPresent()) {
            found.keySet().retainAll(Set.copyOf(people));
        }
        return found;
    }

    /** Whose posting of this day began within so many days: whom something new may hold for. */
    List<EmployeeId> begunBetween(LocalDate first, LocalDate last) {
        return database.sql("select distinct employee_id from employee_posting where valid_from between ? and ?"
                        + " order by employee_id")
                .params(first, last)
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    public void add(EmployeeId employee, PostingData data, Optional<LocalDate> from, String by) {
        database.sql("""
                insert into employee_posting (id, employee_id, unit_id, position_kind, position_name, post_level,
                    valid_from, recorded_by, recorded_at)
                values (nextval('employee_posting_seq'), :employee, :unit, :kind, :position, :level, :from, :by, :at)""")
                .param("employee", employee.value())
                .param("unit", data.unit().value())
                .param("kind", data.positionKind().name())
                .param("position", data.position())
                .param("level", data.level().orElse(null), Types.VARCHAR)
                .param("from", from.orElse(BEFORE))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Posting posting(ResultSet row, int number) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        return new Posting(
                new EmployeeId(row.getLong("employee_id")),
                new PostingData(
                        new UnitId(row.getLong("unit_id")),
                        PositionKind.valueOf(row.getString("position_kind")),
                        row.getString("position_name"),
                        Optional.ofNullable(row.getString("post_level"))),
                Optional.of(from).filter(day -> day.isAfter(BEFORE)));
    }
}
