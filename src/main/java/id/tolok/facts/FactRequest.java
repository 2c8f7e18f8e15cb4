package id.tolok.facts;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an employee asks about the own facts: to correct one, to take one back, or to let a new one count that the
 * evidence proves. To be answered within 3 × 24 hours (UU 27/2022); until then and without a yes nothing changes.
 *
 * @param disputed the fact that is said to be wrong; absent for a new one
 * @param wanted what shall count; absent where the disputed one shall only be taken back
 */
public record FactRequest(
        FactRequestId id,
        EmployeeId employee,
        PeriodId period,
        Optional<ObservationId> disputed,
        Optional<Observation> wanted,
        Optional<FilledForm> form,
        String reason,
        State state,
        Instant askedAt,
        Instant due,
        Optional<Answer> answer) {

    /** How long an answer may take. */
    public static final Duration TIME_TO_ANSWER = Duration.ofHours(72);

    /** Open until somebody answers or the employee withdraws it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /** What is asked for. */
    public enum Kind {
        CORRECT,
        TAKE_BACK,
        ADD
    }

    /**
     * Who ended the waiting.
     *
     * @param recorded what counts since then
     */
    public record Answer(String by, Instant at, String reason, Optional<ObservationId> recorded) {}

    public Kind kind() {
        return disputed.isEmpty() ? Kind.ADD : wanted.isEmpty() ? Kind.TAKE_BACK : Kind.CORRECT;
    }

    /** Whether it waits, or waited, longer than it may. */
    public boolean isOverdue(Instant now) {
        return answer.map(Answer::at).orElse(now).isAfter(due);
    }

    /** What accepting it does to the facts. */
    public FactChange change() {
        return new FactChange(
                disputed,
                wanted.map(observation -> FactEntry.of(employee, observation).with(form)));
    }
}
