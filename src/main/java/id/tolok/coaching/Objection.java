package id.tolok.coaching;

import id.tolok.shared.RunId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says against an own result, and what became of it.
 *
 * @param explainUntil when the assessor's explanation is due
 * @param decideUntil when the decision is due, once it was explained
 * @param followUp the run that was started because the objection was right
 */
public record Objection(
        Target target,
        String reasons,
        Instant madeAt,
        LocalDate explainUntil,
        Optional<String> explanation,
        Optional<LocalDate> decideUntil,
        Optional<Decision> decision,
        Optional<RunId> followUp) {

    /** What the objection is against: for a rule its name, for a fact its indicator's code. */
    public record Target(Kind kind, String reference) {

        public enum Kind {
            WHOLE,
            RULE,
            FACT
        }

        public static final Target WHOLE = new Target(Kind.WHOLE, "");
    }

    /** @param upheld whether the objection was right */
    public record Decision(boolean upheld, String reasons, String by, Instant at) {}
}
