package id.tolok.facts.internal;

import id.tolok.facts.Rater;
import id.tolok.facts.RatingRound;
import id.tolok.facts.RatingRound.State;
import id.tolok.facts.RatingRoundId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of rating rounds and of who was invited. */
@Component
class RatingRows {

    private static final String SELECT = """
            select r.id, r.employee_id, r.period_id, r.state, r.until_day, count(i.id) as invited,
                coalesce(sum(case when i.state = 'ANSWERED' then 1 else 0 end), 0) as answered,
                coalesce(sum(case when i.state = 'ANSWERED' and i.kind <> 'ASSESSOR' then 1 else 0 end), 0) as anonymous
            from rating_round r left join rating_invitation i on i.round_id = r.id
            """;

    private static final String GROUPED = " group by r.id, r.employee_id, r.period_id, r.state, r.until_day";

    private final JdbcClient database;

    RatingRows(JdbcClient database) {
        this.database = database;
    }

    RatingRoundId add(EmployeeId subject, PeriodId period, LocalDate until, String by, Instant now) {
        long id = database.sql("select nextval('rating_seq')").query(Long.class).single();
        database.sql("insert into rating_round (id, employee_id, period_id, state, until_day, opened_by, opened_at)"
                        + " values (?, ?, ?, 'OPEN', ?, ?, ?)")
                .params(id, subject.value(), period.value(), until, by, now.atOffset(ZoneOffset.UTC))
                .update();
        return new RatingRoundId(id);
    }

    void invite(RatingRoundId round, Rater rater) {
        database.sql("insert into rating_invitation (id, round_id, rater_id, kind, state)"
                        + " values (nextval('rating_seq'), ?, ?, ?, 'INVITED')")
                .params(round.value(), rater.employee().value(), rater.kind().name())
                .update();
    }

    boolean isOpen(EmployeeId subject, PeriodId period) {
        return database.sql("select count(*) from rating_round where employee_id = ? and period_id = ?"
                                + " and state = 'OPEN'")
                        .params(subject.value(), period.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<RatingRound> find(RatingRoundId id) {
        return database.sql(SELECT + " where r.id = ?" + GROUPED)
                .param(id.value())
                .query(RatingRows::round)
                .optional();
    }

    /** @param people absent for those about everybody */
    List<RatingRound> of(PeriodId period, Optional<Collection<EmployeeId>> people) {
        var ids = people.map(some -> some.stream().map(EmployeeId::value).toList());
        if (ids.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        return database.sql(SELECT + " where r.period_id = :period"
                        + (ids.isPresent() ? " and r.employee_id in (:people)" : "") + GROUPED
                        + " order by case r.state when 'OPEN' then 0 else 1 end, r.until_day desc, r.id desc")
                .param("period", period.value())
                .param("people", ids.orElse(List.of()))
                .query(RatingRows::round)
                .list();
    }

    /** @return whether it was still open */
    boolean end(RatingRoundId id, State state, String by, Instant now) {
        return database.sql("update rating_round set state = ?, closed_by = ?, closed_at = ?"
                                + " where id = ? and state = 'OPEN'")
                        .params(state.name(), by, now.atOffset(ZoneOffset.UTC), id.value())
                        .update()
                == 1;
    }

    private static RatingRound round(ResultSet row, int number) throws SQLException {
        return new RatingRound(
                new RatingRoundId(row.getLong("id")),
                new EmployeeId(row.getLong("employee_id")),
                new PeriodId(row.getLong("period_id")),
                State.valueOf(row.getString("state")),
                row.getObject("until_day", LocalDate.class),
                row.getInt("invited"),
                row.getInt("answered"),
                row.getInt("anonymous"));
    }
}
