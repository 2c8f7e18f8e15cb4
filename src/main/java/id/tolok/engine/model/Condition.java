package id.tolok.engine.model;

import java.util.List;
import java.util.Optional;

/** One element of a rule's left-hand side; those of a rule hold together. */
public sealed interface Condition {

    /** @param variable bound to the fact itself, such as {@code $i}; it can be shown, not read */
    record Pattern(FactType type, Optional<String> variable, List<Constraint> constraints) implements Condition {
        public Pattern {
            constraints = List.copyOf(constraints);
        }
    }

    record Not(Condition part) implements Condition {}

    record Exists(Condition part) implements Condition {}

    /**
     * For every fact that matches the domain, all the required patterns match too; true where nothing matches.
     *
     * @param required empty for the one-pattern form: then every fact of the domain's type has to meet its constraints
     */
    record ForAll(Pattern domain, List<Pattern> required) implements Condition {
        public ForAll {
            required = List.copyOf(required);
        }
    }

    record And(List<Condition> parts) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** Only within {@link Not} and {@link Exists}: elsewhere it would give points twice. */
    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Computes over all matches of the source. Sum and count give 0 on nothing; average, min and max then do not match.
     *
     * @param constraints demanded of the results, which they read as variables
     */
    record Accumulate(Condition source, List<Computation> computations, List<Constraint> constraints)
            implements Condition {
        public Accumulate {
            computations = List.copyOf(computations);
            constraints = List.copyOf(constraints);
        }
    }

    /** @param argument absent for {@code count()} */
    record Computation(String variable, AccumulateFunction function, Optional<Expression> argument) {}

    enum AccumulateFunction {
        SUM("sum"),
        COUNT("count"),
        AVERAGE("average"),
        MIN("min"),
        MAX("max");

        private final String word;

        AccumulateFunction(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
