package id.tolok.planning;

import java.util.Optional;

/** The stages of a period, in their order; a closed one is frozen. */
public enum PeriodState {
    PLANNING,
    RUNNING,
    ASSESSMENT,
    FOLLOW_UP,
    CLOSED;

    public Optional<PeriodState> next() {
        return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Whether goals may be agreed, changed and ended. */
    public boolean termsMayChange() {
        return this == PLANNING || this == RUNNING;
    }

    /** Whether goals may come with a file, and what was realised be recorded. */
    public boolean goalsMayChange() {
        return this == PLANNING || this == RUNNING || this == ASSESSMENT;
    }

    /** Whether facts may be recorded or corrected. */
    public boolean factsMayChange() {
        return this == RUNNING || this == ASSESSMENT || this == FOLLOW_UP;
    }

    /** Whether evaluations may run: in between to coach, at the end to assess, afterwards to correct. */
    public boolean mayEvaluate() {
        return factsMayChange();
    }
}
