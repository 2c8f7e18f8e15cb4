package id.tolok.facts;

import id.tolok.planning.GoalCount;

/**
 * Whether there is something to read of one indicator about one person.
 *
 * @param count how many observations
 */
public record FactPresence(Kind kind, int count) {

    /** Whose observations there are. */
    public enum Kind {
        OWN,
        /** Of a unit that the person is a member of, at whatever distance. */
        UNIT,
        /** Nobody's, which counts as zero. */
        ZERO,
        /** Nobody's: rules may still derive it. */
        DERIVED,
        /** Agreed, with nothing realised: goals only. */
        UNREALISED,
        /** Nobody's: rules that ask for it do not apply. */
        MISSING
    }

    static final FactPresence ZERO = new FactPresence(Kind.ZERO, 0);
    static final FactPresence DERIVED = new FactPresence(Kind.DERIVED, 0);
    static final FactPresence MISSING = new FactPresence(Kind.MISSING, 0);

    /** Of goals. */
    public static FactPresence of(GoalCount count) {
        return count.goals() == 0
                ? MISSING
                : new FactPresence(count.realised() == 0 ? Kind.UNREALISED : Kind.OWN, count.goals());
    }

    public static FactPresence own(int count) {
        return new FactPresence(Kind.OWN, count);
    }

    public static FactPresence unit(int count) {
        return new FactPresence(Kind.UNIT, count);
    }

    public static FactPresence none(Kind kind) {
        return switch (kind) {
            case ZERO -> ZERO;
            case DERIVED -> DERIVED;
            case MISSING -> MISSING;
            case OWN, UNIT, UNREALISED -> throw new IllegalArgumentException("there is something: " + kind);
        };
    }

    /** Whether somebody should see to it before an evaluation. */
    public boolean isLacking() {
        return kind == Kind.MISSING || kind == Kind.UNREALISED;
    }
}
