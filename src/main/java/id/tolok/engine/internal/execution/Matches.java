package id.tolok.engine.internal.execution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The matches that fired within one phase or layer. */
final class Matches {

    private final Budget budget;
    private final List<Match> all = new ArrayList<>();

    Matches(Budget budget) {
        this.budget = budget;
    }

    void add(Plan plan, @Nullable Bound[] held) {
        budget.firing(plan.rule().name());
        all.add(new Match(plan, held));
    }

    /** Those since the last call. */
    List<Match> drain() {
        var drained = List.copyOf(all);
        all.clear();
        return drained;
    }

    record Match(Plan plan, @Nullable Bound[] held) {}
}
