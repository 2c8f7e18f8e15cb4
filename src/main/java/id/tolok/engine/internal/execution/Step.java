package id.tolok.engine.internal.execution;

import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.FactType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** One element of a planned left-hand side: slots and closures instead of names and expressions. */
public sealed interface Step {

    /** Slots before this step that it reads. */
    SortedSet<Integer> needs();

    /** Puts a fact into its slot. */
    record Find(int slot, FactType type, Optional<String> code, List<Test> tests, Site site) implements Step {
        @Override
        public SortedSet<Integer> needs() {
            return Needs.of(tests);
        }
    }

    record Both(List<Step> parts) implements Step {
        @Override
        public SortedSet<Integer> needs() {
            return Needs.before(parts);
        }
    }

    record Either(List<Step> parts) implements Step {
        @Override
        public SortedSet<Integer> needs() {
            return Needs.before(parts);
        }
    }

    record Some(Step part) implements Step {
        @Override
        public SortedSet<Integer> needs() {
            return part.needs();
        }
    }

    record None(Step part) implements Step {
        @Override
        public SortedSet<Integer> needs() {
            return part.needs();
        }
    }

    /** Puts a {@link Tally} of all matches of the source into its slot. */
    record Take(int slot, Step source, int[] rowSlots, List<Tally.Measure> measures, List<Test> tests, Site site)
            implements Step {
        @Override
        public SortedSet<Integer> needs() {
            var needs = Needs.of(tests);
            needs.addAll(source.needs());
            return Needs.outside(needs, this);
        }
    }

    /**
     * What a slot's content must fulfil.
     *
     * @param key equal keys mean equal tests; absent where the test reads variables
     * @param needs other slots that are read
     */
    record Test(Optional<Object> key, Truth truth, SortedSet<Integer> needs, Optional<Lookup> lookup) {

        boolean holds(@Nullable Bound[] slots, Bound own) {
            try {
                return truth.holds(slots, own);
            } catch (NoValue e) {
                return false;
            }
        }
    }

    /** A comparison that can be indexed: own field with a constant, or with a field of one other slot. */
    sealed interface Lookup {
        record Constant(int position, String text) implements Lookup {}

        record Limit(int position, Comparator operator, BigDecimal number) implements Lookup {}

        record Join(int position, int otherSlot, Term other, Class<?> kind) implements Lookup {}
    }
}
