package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Step.Both;
import id.tolok.engine.internal.execution.Step.Either;
import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.internal.execution.Step.None;
import id.tolok.engine.internal.execution.Step.Some;
import id.tolok.engine.internal.execution.Step.Take;
import id.tolok.engine.internal.execution.Step.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Searches the facts for matches, depth first in canonical order. Drools decides which rules fire; this finds the witness
 * of an {@code exists}, and explains what did not fire.
 */
public final class Matcher {

    private final FactBase facts;
    private final Budget budget;
    private final String rule;

    public Matcher(FactBase facts, Budget budget, String rule) {
        this.facts = facts;
        this.budget = budget;
        this.rule = rule;
    }

    /** Whether the step holds; if so, the slots keep the first match. */
    public boolean holds(Step step, @Nullable Bound[] slots) {
        return extend(step, slots, () -> true);
    }

    /** Goes through all extensions of the slots that fulfil the step, until one is enough. */
    public boolean extend(Step step, @Nullable Bound[] slots, BooleanSupplier enough) {
        return switch (step) {
            case Find find -> find(find, slots, enough);
            case Both both -> extend(both.parts(), 0, slots, enough);
            case Either either ->
                restored(slots, () -> either.parts().stream().anyMatch(part -> extend(part, slots, enough)));
            case Some some -> restored(slots, () -> holds(some.part(), slots) && enough.getAsBoolean());
            case None none -> !holds(none.part(), slots.clone()) && enough.getAsBoolean();
            case Take take -> {
                slots[take.slot()] = tally(take, slots);
                yield all(take.tests(), slots, take.slot()) && enough.getAsBoolean();
            }
        };
    }

    private boolean extend(List<Step> steps, int next, @Nullable Bound[] slots, BooleanSupplier enough) {
        return next == steps.size()
                ? enough.getAsBoolean()
                : extend(steps.get(next), slots, () -> extend(steps, next + 1, slots, enough));
    }

    private boolean find(Find find, @Nullable Bound[] slots, BooleanSupplier enough) {
        for (var fact : facts.of(find.type(), find.code())) {
            budget.join(rule);
            slots[find.slot()] = fact;
            if (all(find.tests(), slots, find.slot()) && enough.getAsBoolean()) {
                return true;
            }
        }
        slots[find.slot()] = null;
        return false;
    }

    /** Leaves nothing in the slots when the attempt fails. */
    private static boolean restored(@Nullable Bound[] slots, BooleanSupplier attempt) {
        var before = slots.clone();
        if (attempt.getAsBoolean()) {
            return true;
        }
        System.arraycopy(before, 0, slots, 0, slots.length);
        return false;
    }

    public Tally tally(Take take, @Nullable Bound[] slots) {
        var rows = new ArrayList<@Nullable Bound[]>();
        extend(take.source(), slots, () -> {
            var row = new @Nullable Bound[take.rowSlots().length];
            for (int i = 0; i < row.length; i++) {
                row[i] = slots[take.rowSlots()[i]];
            }
            rows.add(row);
            return false;
        });
        return new Tally(rows, take.rowSlots(), take.measures());
    }

    /** Whether a tally that stands in its slot has results that fulfil the demands. */
    public boolean fulfils(Take take, @Nullable Bound[] slots) {
        return all(take.tests(), slots, take.slot());
    }

    private static boolean all(List<Test> tests, @Nullable Bound[] slots, int slot) {
        var own = slots[slot];
        for (var test : tests) {
            if (own == null || !test.holds(slots, own)) {
                return false;
            }
        }
        return true;
    }
}
