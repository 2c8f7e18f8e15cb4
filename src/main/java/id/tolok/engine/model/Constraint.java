package id.tolok.engine.model;

import java.util.List;

/** What a pattern demands of its fact, or binds of it. A comparison with an absent field is false, whichever operator. */
public sealed interface Constraint {

    record Comparison(Expression left, Comparator operator, Expression right) implements Constraint {}

    /** {@code $v : value}; does not match when the expression is absent. */
    record Binding(String variable, Expression expression) implements Constraint {}

    record In(Expression left, List<Expression> values, boolean negated) implements Constraint {
        public In {
            values = List.copyOf(values);
        }
    }

    /** Whether a text contains another. */
    record Contains(Expression left, Expression right, boolean negated) implements Constraint {}

    /** Whether the whole text matches a regular expression (RE2 syntax, linear time). */
    record Matches(Expression left, String regex, boolean negated) implements Constraint {}

    record AllOf(List<Constraint> parts) implements Constraint {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    record AnyOf(List<Constraint> parts) implements Constraint {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    record NotThat(Constraint part) implements Constraint {}

    enum Comparator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
