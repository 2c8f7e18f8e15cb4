package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Numbers.NumberTooLarge;
import id.tolok.engine.internal.execution.Step.Lookup;
import id.tolok.engine.internal.execution.Step.Test;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDefImpl;
import org.drools.model.PatternDSL.PatternExpr1;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/** The tests of one slot as constraints of a Drools pattern: those of the own fact alone first, then the joins. */
final class TestItems {

    private static final @Nullable Bound[] NOTHING = {};

    private final Plan plan;
    private final Map<Integer, Variable<? extends Bound>> variables;
    private final Keys keys;

    TestItems(Plan plan, Map<Integer, Variable<? extends Bound>> variables, Keys keys) {
        this.plan = plan;
        this.variables = variables;
        this.keys = keys;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    PatternDefImpl<Bound> of(int slot, List<Test> tests, Optional<Integer> previous) {
        var pattern = new PatternDefImpl<Bound>((Variable<Bound>) variables.get(slot));
        List items = pattern.getItems();
        var joins = new ArrayList<Test>();
        for (var test : tests) {
            if (test.needs().isEmpty()) {
                items.add(alone(test));
            } else {
                joins.add(test);
            }
        }
        if (joins.isEmpty()) {
            previous.map(TestItems::guard).ifPresent(joins::add);
        }
        joins.forEach(test -> items.add(join(slot, test)));
        return pattern;
    }

    /** Every product of facts is counted, also one that no constraint joins. */
    private static Test guard(int previous) {
        return new Test(Optional.empty(), (slots, own) -> true, new TreeSet<>(List.of(previous)), Optional.empty());
    }

    private PatternExpr1<Bound> alone(Test test) {
        var rule = plan.rule().name();
        int slots = plan.slots();
        Predicate1<Bound> predicate = own -> {
            try {
                return test.holds(own instanceof Tally ? new @Nullable Bound[slots] : NOTHING, own);
            } catch (NumberTooLarge e) {
                throw new LimitReached(rule, "NUMBER_SIZE");
            } catch (LimitReached e) {
                throw e.in(rule);
            }
        };
        return new PatternExpr1<>(keys.of(test), predicate, index(test), null);
    }

    private static @Nullable AlphaIndex<Bound, String> index(Test test) {
        return test.lookup().orElse(null) instanceof Lookup.Constant(int position, String text)
                ? PatternDSL.alphaIndexedBy(
                        String.class, Index.ConstraintType.EQUAL, 0, own -> text(own, position), text)
                : null;
    }

    private static @Nullable String text(Bound own, int position) {
        return (String) ((Evidence) own).field(position);
    }

    private JoinItem join(int slot, Test test) {
        SortedSet<Integer> others = test.needs();
        int[] read = new int[others.size() + 1];
        var joined = new Variable<?>[read.length];
        read[0] = slot;
        int next = 1;
        for (int other : others) {
            read[next++] = other;
        }
        for (int i = 0; i < read.length; i++) {
            joined[i] = Objects.requireNonNull(variables.get(read[i]));
        }
        return new JoinItem(keys.unique(), test, plan.rule().name(), plan.slots(), read, joined, index(test, others));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Index index(Test test, SortedSet<Integer> others) {
        if (others.size() == 1 && test.lookup().orElse(null) instanceof Lookup.Join join) {
            return PatternDSL.betaIndexedBy(
                    (Class) join.kind(),
                    Index.ConstraintType.EQUAL,
                    join.position(),
                    own -> ((Evidence) own).field(join.position()),
                    other -> join.other().value(NOTHING, (Bound) other));
        }
        return null;
    }

    /** Names of constraints: Drools shares the nodes of constraints with equal names, so equal names mean equal tests. */
    static final class Keys {

        private final Map<Object, String> names = new HashMap<>();
        private int next;

        String of(Test test) {
            return test.key()
                    .map(key -> names.computeIfAbsent(key, k -> unique()))
                    .orElseGet(this::unique);
        }

        String unique() {
            return "t" + next++;
        }
    }
}
