package id.tolok.engine.internal.verifying;

import id.tolok.engine.NotAnalysed.Reason;

/** Ends the analysis of one condition, rule or table. */
final class NotAnalysable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NotAnalysable(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
