package id.tolok.engine.internal.explaining;

import id.tolok.engine.WhyNot;
import id.tolok.engine.internal.execution.Bound;
import id.tolok.engine.internal.execution.Budget;
import id.tolok.engine.internal.execution.Claim;
import id.tolok.engine.internal.execution.Evidence;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Explains one rule that did not fire: goes as far as a partial match can be extended, then shows what the next condition
 * met, and how the conditions behind it stand where they do not depend on it.
 */
final class RuleExplanation {

    private final FactBase facts;
    private final Matcher matcher;
    private final List<WhyNot.Condition> conditions = new ArrayList<>();

    RuleExplanation(Plan plan, FactBase facts, Budget budget) {
        this.facts = facts;
        this.matcher = new Matcher(facts, budget, plan.rule().name());
    }

    /** @return empty where the rule fires after all */
    List<WhyNot.Condition> explain(List<Step> steps, int slots) {
        try {
            return explain(steps, new @Nullable Bound[slots]) ? List.copyOf(conditions) : List.of();
        } catch (LimitReached e) {
            return unfinished(steps);
        }
    }

    /** Too many facts to go through: what was found, and that the first condition that did not hold is not known. */
    private List<WhyNot.Condition> unfinished(List<Step> steps) {
        conditions.removeIf(condition -> !condition.held());
        conditions.add(ConditionTexts.fact(label(steps.getLast()), Optional.empty(), "exists", false));
        return List.copyOf(conditions);
    }

    /** Whether some condition does not hold. */
    private boolean explain(List<Step> steps, @Nullable Bound[] given) {
        var furthest = new Furthest(given);
        if (reaches(steps, 0, given.clone(), furthest)) {
            return false;
        }
        var slots = furthest.slots;
        for (int i = 0; i < steps.size(); i++) {
            if (i < furthest.step) {
                held(steps.get(i), slots);
            } else if (i == furthest.step) {
                failed(steps.get(i), slots);
            } else if (steps.get(i).needs().stream().allMatch(need -> slots[need] != null)) {
                onItsOwn(steps.get(i), slots);
            }
        }
        return true;
    }

    private boolean reaches(List<Step> steps, int next, @Nullable Bound[] slots, Furthest furthest) {
        if (next == steps.size()) {
            return true;
        }
        furthest.reached(next, slots);
        var step = steps.get(next);
        if (step.needs().isEmpty() && furthest.failed(next, () -> !matcher.holds(step, slots.clone()))) {
            return false;
        }
        return matcher.extend(step, slots, () -> reaches(steps, next + 1, slots, furthest));
    }

    private void onItsOwn(Step step, @Nullable Bound[] slots) {
        if (matcher.holds(step, slots)) {
            held(step, slots);
        } else {
            failed(step, slots);
        }
    }

    private void held(Step step, @Nullable Bound[] slots) {
        switch (step) {
            case Find find -> show(find.site(), slots);
            case Take take -> show(take.site(), slots);
            case Both both -> both.parts().forEach(part -> held(part, slots));
            case Some some ->
                conditions.add(ConditionTexts.fact(label(some.part()), first(some.part(), slots), "exists", true));
            case None none -> conditions.add(ConditionTexts.fact(label(none.part()), Optional.empty(), "not", true));
            case Either either -> {}
        }
    }

    private void failed(Step step, @Nullable Bound[] slots) {
        switch (step) {
            case Find find -> failedFind(find, slots);
            case Take take -> {
                slots[take.slot()] = matcher.tally(take, slots);
                show(take.site(), slots);
                noResult(take, slots);
                slots[take.slot()] = null;
            }
            case Both both -> explain(both.parts(), slots);
            case Some(Both both) -> explain(both.parts(), slots.clone());
            case Some(var part) -> failed(part, slots.clone());
            case Either either -> either.parts().forEach(part -> failed(part, slots.clone()));
            case None none -> {
                var found = slots.clone();
                matcher.holds(none.part(), found);
                conditions.add(ConditionTexts.fact(label(none.part()), first(none.part(), found), "not", false));
            }
        }
    }

    /** Average, least and most of nothing: no constraint failed, there is no result. */
    private void noResult(Take take, @Nullable Bound[] slots) {
        if (!matcher.fulfils(take, slots)
                && take.site().claims().stream().allMatch(c -> c.holds(slots, slots[take.slot()]))) {
            conditions.add(ConditionTexts.fact(label(take.source()), Optional.empty(), "exists", false));
        }
    }

    /** Shows the fact that is nearest, of those that are what the pattern asks about. */
    private void failedFind(Find find, @Nullable Bound[] slots) {
        var nearest = new NearestFact(find, slots)
                .among(facts.of(find.type(), find.site().code()));
        if (nearest.isPresent()) {
            slots[find.slot()] = nearest.get();
            show(find.site(), slots);
            slots[find.slot()] = null;
        } else if (find.site().code().isPresent()) {
            conditions.add(ConditionTexts.fact(ConditionTexts.label(find.site()), Optional.empty(), "exists", false));
        } else {
            noneOfTheCodes(find, slots);
        }
    }

    private void noneOfTheCodes(Find find, @Nullable Bound[] slots) {
        int before = conditions.size();
        find.site().claims().stream()
                .filter(claim -> NearestFact.isAboutCode(find, claim))
                .flatMap(Claim::leaves)
                .filter(leaf -> leaf.number() >= 0 && !isBinding(leaf))
                .forEach(leaf -> conditions.add(ConditionTexts.of(find.site(), leaf, slots, null)));
        if (conditions.size() == before) {
            conditions.add(ConditionTexts.fact(ConditionTexts.label(find.site()), Optional.empty(), "exists", false));
        }
    }

    /** Of alternatives, those that hold, or else all; the demanded code is part of the label. */
    private void show(Site site, @Nullable Bound[] slots) {
        var own = slots[site.slot()];
        for (var claim : site.claims()) {
            boolean holds = claim.holds(slots, own);
            claim.leaves()
                    .filter(leaf -> leaf.holds(slots, own) == holds || claim instanceof Claim.All)
                    .filter(leaf -> !(holds && (leaf.number() < 0 || isBinding(leaf))))
                    .filter(leaf -> !(holds && isCode(site, leaf)))
                    .forEach(leaf -> conditions.add(ConditionTexts.of(site, leaf, slots, own)));
        }
    }

    private static boolean isBinding(Claim.Leaf leaf) {
        return leaf.constraint() instanceof Binding;
    }

    private static boolean isCode(Site site, Claim.Leaf leaf) {
        return site.code().isPresent() && leaf.isCode();
    }

    private static String label(Step step) {
        return switch (step) {
            case Find find -> ConditionTexts.label(find.site());
            case Take take -> label(take.source());
            case Both both -> label(both.parts().getFirst());
            case Either either -> label(either.parts().getFirst());
            case Some some -> label(some.part());
            case None none -> label(none.part());
        };
    }

    private static Optional<Evidence> first(Step step, @Nullable Bound[] slots) {
        return switch (step) {
            case Find find ->
                slots[find.slot()] instanceof Evidence evidence ? Optional.of(evidence) : Optional.empty();
            case Both both ->
                both.parts().stream()
                        .flatMap(part -> first(part, slots).stream())
                        .findFirst();
            case Either either ->
                either.parts().stream()
                        .flatMap(part -> first(part, slots).stream())
                        .findFirst();
            case Some some -> first(some.part(), slots);
            case None n -> Optional.empty();
            case Take t -> Optional.empty();
        };
    }

    private static final class Furthest {

        private final Map<Integer, Boolean> failed = new HashMap<>();
        private int step;
        private @Nullable Bound[] slots;

        Furthest(@Nullable Bound[] slots) {
            this.slots = slots.clone();
        }

        /** A step that reads no slot fails always or never. */
        boolean failed(int independent, BooleanSupplier attempt) {
            var known = failed.get(independent);
            if (known == null) {
                known = attempt.getAsBoolean();
                failed.put(independent, known);
            }
            return known;
        }

        void reached(int next, @Nullable Bound[] current) {
            if (next > step) {
                step = next;
                slots = current.clone();
            }
        }
    }
}
