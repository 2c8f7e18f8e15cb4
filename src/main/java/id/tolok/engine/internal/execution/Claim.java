package id.tolok.engine.internal.execution;

import id.tolok.engine.model.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A constraint that can say of each of its parts whether it holds; negations stand at the leaves. */
public sealed interface Claim {

    boolean holds(@Nullable Bound[] slots, @Nullable Bound own);

    Stream<Leaf> leaves();

    record All(List<Claim> parts) implements Claim {
        @Override
        public boolean holds(@Nullable Bound[] slots, @Nullable Bound own) {
            return parts.stream().allMatch(part -> part.holds(slots, own));
        }

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Claim::leaves);
        }
    }

    record Any(List<Claim> parts) implements Claim {
        @Override
        public boolean holds(@Nullable Bound[] slots, @Nullable Bound own) {
            return parts.stream().anyMatch(part -> part.holds(slots, own));
        }

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Claim::leaves);
        }
    }

    /**
     * @param number within the rule, in reading order; -1 for the demand that a field is present
     * @param constraint as it was written, without the negations around it
     */
    record Leaf(int number, Constraint constraint, boolean negated, Term left, List<Term> right, Truth truth)
            implements Claim {

        @Override
        public boolean holds(@Nullable Bound[] slots, @Nullable Bound own) {
            try {
                return truth.holds(slots, own) != negated;
            } catch (NoValue e) {
                return false;
            }
        }

        /** Whether it demands the code, aspect or dimension of the fact. */
        public boolean isCode() {
            return Tests.code(constraint).isPresent();
        }

        /** Whether the constraint as written holds; absent where it has no value. */
        public Optional<Boolean> seen(@Nullable Bound[] slots, @Nullable Bound own) {
            try {
                return Optional.of(truth.holds(slots, own));
            } catch (NoValue e) {
                return Optional.empty();
            }
        }

        public Optional<Comparable<?>> actual(@Nullable Bound[] slots, @Nullable Bound own) {
            return valueOf(left, slots, own);
        }

        public List<Optional<Comparable<?>>> thresholds(@Nullable Bound[] slots, @Nullable Bound own) {
            return right.stream().map(term -> valueOf(term, slots, own)).toList();
        }

        private static Optional<Comparable<?>> valueOf(Term term, @Nullable Bound[] slots, @Nullable Bound own) {
            try {
                return Optional.ofNullable(term.value(slots, own));
            } catch (NoValue e) {
                return Optional.empty();
            }
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(this);
        }
    }
}
