package id.tolok.feedback;

import java.time.Instant;
import java.util.Optional;

/** What a citizen may see with the ticket: never what was said, so that a lost ticket tells nothing of its owner. */
public record TicketStatus(
        Ticket ticket,
        String servicePoint,
        Instant receivedAt,
        FeedbackState state,
        Optional<RejectReason> reason,
        Optional<String> answer,
        Optional<Instant> answeredAt) {}
