package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Executable.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The matches that fired within one phase or layer, handed over when it ends. */
final class Matches {

    private static final Comparator<Match> BY_RULE =
            Comparator.comparingInt(match -> match.plan().number());

    private final Budget budget;
    private Taker taker = (group, matches) -> {};
    private List<Match> all = new ArrayList<>();
    private @Nullable Group group;

    Matches(Budget budget) {
        this.budget = budget;
    }

    void handTo(Taker next) {
        taker = next;
    }

    /** The group that was before has ended. */
    void begin(Group next) {
        if (!next.equals(group)) {
            end();
            group = next;
        }
    }

    void end() {
        var ended = group;
        if (ended != null) {
            group = null;
            taker.ended(ended, drained());
        }
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

    private List<Match> drained() {
        var drained = all;
        drained.sort(BY_RULE);
        all = new ArrayList<>();
        return drained;
    }

    /** Takes the matches of a group, by rule. */
    @FunctionalInterface
    interface Taker {
        void ended(Group group, List<Match> matches);
    }

    record Match(Plan plan, @Nullable Bound[] held) {}
}
