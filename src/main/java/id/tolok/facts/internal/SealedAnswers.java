package id.tolok.facts.internal;

import id.tolok.facts.Rater;
import id.tolok.facts.RatingInvitationId;
import id.tolok.facts.RatingRoundId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What raters answered, from the first answer until the round closes: then it is taken out, without names, and erased. */
@Component
class SealedAnswers {

    /** An invitation as it is kept. */
    record Invited(
            RatingInvitationId id,
            RatingRoundId round,
            EmployeeId subject,
            EmployeeId rater,
            Rater.Kind kind,
            PeriodId period,
            LocalDate until) {}

    /** One answer without the one who gave it. */
    record Answer(Rater.Kind kind, String indicator, BigDecimal value) {}

    private static final String OPEN = """
            select i.id, i.round_id, r.employee_id, i.rater_id, i.kind, r.period_id, r.until_day
            from rating_invitation i join rating_round r on r.id = i.round_id
            where r.state = 'OPEN'
            """;

    private final JdbcClient database;

    SealedAnswers(JdbcClient database) {
        this.database = database;
    }

    List<Invited> openFor(EmployeeId rater) {
        return database.sql(OPEN + " and i.rater_id = ? and i.state <> 'DECLINED' order by r.until_day, i.id")
                .param(rater.value())
                .query(SealedAnswers::invited)
                .list();
    }

    Optional<Invited> open(RatingInvitationId id) {
        return database.sql(OPEN + " and i.id = ?")
                .param(id.value())
                .query(SealedAnswers::invited)
                .optional();
    }

    Map<String, BigDecimal> of(RatingInvitationId invitation) {
        var answers = new LinkedHashMap<String, BigDecimal>();
        database.sql("select indicator, number_value from rating_answer where invitation_id = ? order by indicator")
                .param(invitation.value())
                .query(row -> {
                    answers.put(row.getString(1), plain(row));
                });
        return answers;
    }

    void replace(RatingInvitationId invitation, Map<String, BigDecimal> answers, Instant now) {
        erase(invitation);
        answers.forEach((indicator, value) -> database.sql("insert into rating_answer values (?, ?, ?)")
                .params(invitation.value(), indicator, value)
                .update());
        state(invitation, "ANSWERED", now);
    }

    void decline(RatingInvitationId invitation, Instant now) {
        erase(invitation);
        state(invitation, "DECLINED", now);
    }

    /** All answers of a round, by behaviour and value: no two of the same rater can be told to belong together. */
    List<Answer> open(RatingRoundId round) {
        return database.sql("""
                select i.kind, a.indicator, a.number_value
                from rating_answer a join rating_invitation i on i.id = a.invitation_id
                where i.round_id = ? order by i.kind, a.indicator, a.number_value""")
                .param(round.value())
                .query((row, number) ->
                        new Answer(Rater.Kind.valueOf(row.getString("kind")), row.getString("indicator"), plain(row)))
                .list();
    }

    void erase(RatingRoundId round) {
        database.sql("delete from rating_answer where invitation_id in"
                        + " (select id from rating_invitation where round_id = ?)")
                .param(round.value())
                .update();
    }

    private void erase(RatingInvitationId invitation) {
        database.sql("delete from rating_answer where invitation_id = ?")
                .param(invitation.value())
                .update();
    }

    private void state(RatingInvitationId invitation, String state, Instant now) {
        database.sql("update rating_invitation set state = ?, answered_at = ? where id = ?")
                .params(state, now.atOffset(ZoneOffset.UTC), invitation.value())
                .update();
    }

    private static BigDecimal plain(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("number_value").stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Invited invited(ResultSet row, int number) throws SQLException {
        return new Invited(
                new RatingInvitationId(row.getLong("id")),
                new RatingRoundId(row.getLong("round_id")),
                new EmployeeId(row.getLong("employee_id")),
                new EmployeeId(row.getLong("rater_id")),
                Rater.Kind.valueOf(row.getString("kind")),
                new PeriodId(row.getLong("period_id")),
                row.getObject("until_day", LocalDate.class));
    }
}
