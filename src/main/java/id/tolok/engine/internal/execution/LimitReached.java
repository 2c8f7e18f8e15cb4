package id.tolok.engine.internal.execution;

import id.tolok.engine.Outcome.Failure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends one evaluation from the inside. */
public final class LimitReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String rule;
    private final String reason;

    LimitReached(@Nullable String rule, String reason) {
        super(reason, null, false, false);
        this.rule = rule;
        this.reason = reason;
    }

    /** Named by the rule that was looked at, where nobody named one yet. */
    LimitReached in(String here) {
        return rule == null ? new LimitReached(here, reason) : this;
    }

    Failure failure() {
        return new Failure(Optional.ofNullable(rule), reason);
    }
}
