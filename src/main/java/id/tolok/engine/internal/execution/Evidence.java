package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing;
import id.tolok.engine.model.FactType;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A fact in one evaluation: its fields by position, numbers as decimals. One class per type, since Drools tells facts
 * apart by class.
 */
public abstract sealed class Evidence implements Bound {

    /** By type, then by all fields: facts that are equal here are equal in every output. */
    public static final Comparator<Evidence> ORDER =
            Comparator.comparing(Evidence::type).thenComparing((one, other) -> compare(one.fields, other.fields));

    private final FactType type;
    private final @Nullable Comparable<?>[] fields;
    private final Budget budget;
    private Firing.@Nullable Fact shown;
    private @Nullable Shelf @Nullable [] shelves;

    private Evidence(FactType type, Budget budget, @Nullable Comparable<?>... fields) {
        this.type = type;
        this.budget = budget;
        this.fields = fields;
    }

    static Evidence of(FactType type, Budget budget, @Nullable Comparable<?>... fields) {
        return switch (type) {
            case EMPLOYEE -> new OfEmployee(budget, fields);
            case PERIOD -> new OfPeriod(budget, fields);
            case INDICATOR -> new OfIndicator(budget, fields);
            case OBSERVATION -> new OfObservation(budget, fields);
            case GOAL -> new OfGoal(budget, fields);
            case ASPECT_SCORE -> new OfAspectScore(budget, fields);
            case RATING -> new OfRating(budget, fields);
            case GRADE -> new OfGrade(budget, fields);
        };
    }

    static Class<? extends Evidence> classOf(FactType type) {
        return switch (type) {
            case EMPLOYEE -> OfEmployee.class;
            case PERIOD -> OfPeriod.class;
            case INDICATOR -> OfIndicator.class;
            case OBSERVATION -> OfObservation.class;
            case GOAL -> OfGoal.class;
            case ASPECT_SCORE -> OfAspectScore.class;
            case RATING -> OfRating.class;
            case GRADE -> OfGrade.class;
        };
    }

    public FactType type() {
        return type;
    }

    public @Nullable Comparable<?> field(int position) {
        return fields[position];
    }

    /** Code, aspect or dimension; nip; period. */
    String code() {
        return String.valueOf(fields[0]);
    }

    /** As the trace shows it. */
    Firing.Fact shown() {
        var known = shown;
        if (known == null) {
            known = FactFields.shown(this);
            shown = known;
        }
        return known;
    }

    /** The demands on facts of its code, by group. */
    @Nullable
    Shelf[] shelves(Shelves all) {
        var known = shelves;
        if (known == null) {
            known = all.of(type, code());
            shelves = known;
        }
        return known;
    }

    Budget budget() {
        return budget;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(@Nullable Comparable<?>[] ones, @Nullable Comparable<?>[] others) {
        for (int i = 0; i < ones.length; i++) {
            int order = Comparator.nullsFirst((Comparator) Comparator.naturalOrder())
                    .compare(ones[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return type.word() + Arrays.toString(fields);
    }

    static final class OfEmployee extends Evidence {
        private OfEmployee(Budget budget, @Nullable Comparable<?>... fields) {
            super(FactType.EMPLOYEE, budget, fields);
        }
    }

    static final class OfPeriod extends Evidence {
        private OfPeriod(Budget budget, @Nullable Comparable<?>... fields) {
            super(FactType.PERIOD, budget, fields);
        }
    }

    static final class OfIndicator extends Evidence {
        private OfIndicator(Budget budget, @Nullable Comparable<?>... fields) {
            super(FactType.INDICATOR, budget, fields);
        }
    }

    static final class OfObservation extends Evidence {
        private OfObservation(Budget budget, @Nullable Comparable<?>... fields) {
            super(FactType.OBSERVATION, budget, fields);
        }
    }

    static final class OfGoal extends Evidence {
        private OfGoal(Budget budget, @Nullable Comparable<?>... fields) {
            super(FactType.GOAL, budget, fields);
        }
    }

    static final class OfAspectScore extends Evidence {
        private OfAspectScore(Budget budget, @Nullable Comparable<?>... fields) {
            super(FactType.ASPECT_SCORE, budget, fields);
        }
    }

    static final class OfRating extends Evidence {
        private OfRating(Budget budget, @Nullable Comparable<?>... fields) {
            super(FactType.RATING, budget, fields);
        }
    }

    static final class OfGrade extends Evidence {
        private OfGrade(Budget budget, @Nullable Comparable<?>... fields) {
            super(FactType.GRADE, budget, fields);
        }
    }
}
