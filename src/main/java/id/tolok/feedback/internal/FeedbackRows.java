package id.tolok.feedback.internal;

import id.tolok.feedback.FeedbackData;
import id.tolok.feedback.FeedbackId;
import id.tolok.feedback.FeedbackState;
import id.tolok.feedback.RejectReason;
import id.tolok.feedback.ServicePoint;
import id.tolok.feedback.Ticket;
import id.tolok.feedback.TicketStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes feedback in, and tells citizens how it stands. */
@Repository
public class FeedbackRows {

    /** A feedback that was just kept. */
    public record Kept(FeedbackId id, Ticket ticket) {}

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    FeedbackRows(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    public Kept add(ServicePoint point, FeedbackData data, String nonce, String origin) {
        long id =
                database.sql("select nextval('feedback_seq')").query(Long.class).single();
        var ticket = RandomCodes.ticket();
        database.sql("""
                insert into feedback (id, ticket, nonce, point_id, unit_id, kind, content, officer, origin, same_text,
                    received_at, received_on, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NEW')""")
                .params(
                        id,
                        ticket.value(),
                        nonce,
                        point.id().value(),
                        point.unit().value(),
                        data.kind().name(),
                        data.text(),
                        data.officer(),
                        origin,
                        Sameness.of(data, id),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        LocalDate.now(clock))
                .update();
        batches.batchUpdate(
                "insert into feedback_answer (feedback_id, element, answer) values (?, ?, ?)",
                data.answers().entrySet(),
                data.answers().size() + 1,
                (statement, answer) -> {
                    statement.setLong(1, id);
                    statement.setInt(2, answer.getKey());
                    statement.setInt(3, answer.getValue());
                });
        return new Kept(new FeedbackId(id), ticket);
    }

    public Optional<Ticket> ticketOf(String nonce) {
        return database.sql("select ticket from feedback where nonce = ?")
                .param(nonce)
                .query((row, number) -> new Ticket(row.getString(1)))
                .optional();
    }

    public Optional<TicketStatus> status(Ticket ticket) {
        return database.sql("""
                select f.received_at, f.state, f.reason, f.reply, f.replied_at, p.name
                from feedback f join service_point p on p.id = f.point_id where f.ticket = ?""")
                .param(ticket.value())
                .query((row, number) -> new TicketStatus(
                        ticket,
                        row.getString("name"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        FeedbackState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("reason")).map(RejectReason::valueOf),
                        Optional.ofNullable(row.getString("reply")),
                        Optional.ofNullable(row.getObject("replied_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }
}
