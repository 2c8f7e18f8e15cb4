package id.tolok.engine.internal.execution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The matches that fired within one phase or layer. */
final class Matches {

    private static final Comparator<Match> BY_RULE =
            Comparator.comparingInt(match -> match.plan().number());

    private final Budget budget;
    private List<Match> all = new ArrayList<>();

    Matches(Budget budget) {
        this.budget = budget;
    }

    void add(Plan plan, @Nullable Bound[] held) {
        budget.firing(plan.name());
        all.add(new Match(plan, held));
    }

    /** Counts pairs that were looked at to find matches. */
    void pairs(Plan plan, int count) {
        for (int i = 0; i < count; i++) {
            budget.join(plan.name());
        }
    }

    /** Those since the last call, by rule. */
    List<Match> drain() {
        var drained = all;
        drained.sort(BY_RULE);
        all = new ArrayList<>();
        return drained;
    }

    record Match(Plan plan, @Nullable Bound[] held) {}
}
