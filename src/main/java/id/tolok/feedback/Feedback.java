package id.tolok.feedback;

import id.tolok.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A feedback as its reviewer reads it.
 *
 * @param sameText how many in the same state say the same, this one included
 * @param sameOrigin how many in the same state came from the same network on the same day, this one included
 * @param assignee once it is accepted
 */
public record Feedback(
        FeedbackId id,
        String servicePoint,
        UnitId unit,
        FeedbackKind kind,
        String text,
        String officer,
        SortedMap<Integer, Integer> answers,
        Instant receivedAt,
        LocalDate receivedOn,
        FeedbackState state,
        int sameText,
        int sameOrigin,
        Optional<Assignee> assignee,
        Optional<RejectReason> reason,
        Optional<String> decidedBy,
        Optional<String> reply) {

    public Feedback {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }
}
