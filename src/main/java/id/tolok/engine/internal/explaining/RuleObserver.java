package id.tolok.engine.internal.explaining;

import id.tolok.engine.Coverage.Leaf;
import id.tolok.engine.internal.execution.Bound;
import id.tolok.engine.internal.execution.Budget;
import id.tolok.engine.internal.execution.FactBase;
import id.tolok.engine.internal.execution.LimitReached;
import id.tolok.engine.internal.execution.Matcher;
import id.tolok.engine.internal.execution.Plan;
import id.tolok.engine.internal.execution.Site;
import id.tolok.engine.internal.execution.Step;
import id.tolok.engine.internal.execution.Step.Both;
import id.tolok.engine.internal.execution.Step.Either;
import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.internal.execution.Step.None;
import id.tolok.engine.internal.execution.Step.Some;
import id.tolok.engine.internal.execution.Step.Take;
import id.tolok.engine.model.Constraint.Binding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds every leaf constraint of one rule against the facts that it could meet, each for itself. */
final class RuleObserver {

    private static final int MOST_PARTIAL_MATCHES = 1_000;

    private final FactBase facts;
    private final Budget budget;
    private final String rule;
    private final Matcher matcher;
    private final boolean[] seenTrue;
    private final boolean[] seenFalse;

    RuleObserver(Plan plan, FactBase facts, Budget budget) {
        this.facts = facts;
        this.budget = budget;
        this.rule = plan.rule().name();
        this.matcher = new Matcher(facts, budget, rule);
        this.seenTrue = new boolean[plan.leaves()];
        this.seenFalse = new boolean[plan.leaves()];
    }

    /** What was seen before a limit was reached counts. */
    List<Leaf> observe(List<Step> steps, int slots) {
        try {
            all(steps, new @Nullable Bound[slots]);
        } catch (LimitReached e) {
            // seen enough
        }
        return IntStream.range(0, seenTrue.length)
                .mapToObj(i -> new Leaf(seenTrue[i], seenFalse[i]))
                .toList();
    }

    private void all(List<Step> steps, @Nullable Bound[] given) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.needs().stream().allMatch(need -> given[need] != null)) {
                one(step, given.clone());
            } else if (i > 0) {
                behind(new Both(steps.subList(0, i)), step, given.clone());
            }
        }
    }

    private void behind(Step before, Step step, @Nullable Bound[] slots) {
        int[] left = {MOST_PARTIAL_MATCHES};
        matcher.extend(before, slots, () -> {
            one(step, slots.clone());
            return --left[0] == 0;
        });
    }

    private void one(Step step, @Nullable Bound[] slots) {
        switch (step) {
            case Find find -> find(find, slots);
            case Both both -> all(both.parts(), slots);
            case Either either -> either.parts().forEach(part -> one(part, slots.clone()));
            case Some some -> one(some.part(), slots);
            case None none -> one(none.part(), slots);
            case Take take -> {
                one(take.source(), slots.clone());
                slots[take.slot()] = matcher.tally(take, slots);
                see(take.site(), slots);
            }
        }
    }

    private void find(Find find, @Nullable Bound[] slots) {
        var candidates = facts.of(find.type(), find.site().code());
        for (var fact : candidates) {
            budget.join(rule);
            slots[find.slot()] = fact;
            see(find.site(), slots);
        }
        if (candidates.size() < facts.of(find.type(), Optional.empty()).size()) {
            find.site().claims().stream()
                    .flatMap(claim -> claim.leaves())
                    .filter(leaf -> leaf.isCode() && leaf.number() >= 0)
                    .forEach(leaf -> seenFalse[leaf.number()] = true);
        }
    }

    private void see(Site site, @Nullable Bound[] slots) {
        var own = slots[site.slot()];
        for (var claim : site.claims()) {
            claim.leaves()
                    .filter(leaf -> leaf.number() >= 0)
                    .forEach(leaf -> leaf.seen(slots, own).ifPresent(holds -> {
                        seenTrue[leaf.number()] |= holds;
                        seenFalse[leaf.number()] |= !holds || leaf.constraint() instanceof Binding;
                    }));
        }
    }
}
