package id.tolok.privacy;

import id.tolok.shared.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody asked about the own personal data (UU 27/2022), for the register. To be answered within 3 × 24 hours;
 * a copy is given at once. Corrections of facts have their own way, in {@code facts}.
 */
public record DataRequest(
        DataRequestId id,
        EmployeeId employee,
        Kind kind,
        String words,
        State state,
        Instant askedAt,
        Instant due,
        Optional<Answer> answer) {

    /** How long an answer may take. */
    public static final Duration TIME_TO_ANSWER = Duration.ofHours(72);

    /** What is asked for, by the right that it rests on. */
    public enum Kind {
        /** Access and copy (Pasal 7). */
        COPY,
        /** Who saw or got the data, and why (Pasal 5). */
        INFORMATION,
        /** Erasure (Pasal 8). */
        ERASURE,
        /** Objection to a decision without a person (Pasal 10). */
        AUTOMATED_DECISION;

        /** Whether a person has to answer. */
        public boolean needsAnswer() {
            return this != COPY;
        }
    }

    /** Open until personnel staff answer or the employee withdraws it. */
    public enum State {
        OPEN,
        GRANTED,
        DECLINED,
        WITHDRAWN
    }

    /** Who ended the waiting, when and with which words. */
    public record Answer(String by, Instant at, String words) {}

    /** Whether it waits, or waited, longer than it may. */
    public boolean isOverdue(Instant now) {
        return answer.map(Answer::at).orElse(now).isAfter(due);
    }
}
