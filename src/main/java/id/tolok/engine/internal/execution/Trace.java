package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing;
import id.tolok.engine.Firing.Contribution;
import id.tolok.engine.internal.execution.Matches.Match;
import id.tolok.engine.internal.execution.Numbers.NumberTooLarge;
import id.tolok.engine.internal.execution.Plan.Output;
import id.tolok.engine.internal.execution.Step.Both;
import id.tolok.engine.internal.execution.Step.Either;
import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.internal.execution.Step.None;
import id.tolok.engine.internal.execution.Step.Some;
import id.tolok.engine.internal.execution.Step.Take;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns matches into entries of the trace. */
final class Trace {

    private final FactBase facts;
    private final Budget budget;

    Trace(FactBase facts, Budget budget) {
        this.facts = facts;
        this.budget = budget;
    }

    /** Adds an entry for each write of the match. */
    void add(Match match, List<Firing> entries) {
        var rule = match.plan().rule();
        var shown = shown(match);
        var outputs = match.plan().outputs();
        for (int i = 0; i < outputs.size(); i++) {
            entries.add(new Firing(rule.name(), rule.phase(), contribution(outputs.get(i), match), shown));
        }
    }

    private static Contribution contribution(Output output, Match match) {
        try {
            return output.contribution(match.held());
        } catch (NoValue e) {
            throw new LimitReached(
                    match.plan().name(), e == NoValue.DIVISION_BY_ZERO ? "DIVISION_BY_ZERO" : "ABSENT_VALUE");
        } catch (NumberTooLarge e) {
            throw new LimitReached(match.plan().name(), "NUMBER_SIZE");
        }
    }

    private List<Firing.Fact> shown(Match match) {
        if (match.plan().steps().size() == 1
                && match.plan().steps().getFirst() instanceof Find find
                && match.held()[find.slot()] instanceof Evidence only) {
            return List.of(only.shown());
        }
        Set<Evidence> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var step : match.plan().steps()) {
            collect(step, match, false, used);
        }
        var shown = new ArrayList<Firing.Fact>(used.size());
        used.forEach(evidence -> shown.add(evidence.shown()));
        shown.sort(CanonicalOrder.FACTS);
        return List.copyOf(shown);
    }

    /** @param searched whether the slots within an {@code exists} are filled already */
    private void collect(Step step, Match match, boolean searched, Set<Evidence> used) {
        switch (step) {
            case Find find -> add(match.held()[find.slot()], used);
            case Take take -> add(match.held()[take.slot()], used);
            case Both both -> both.parts().forEach(part -> collect(part, match, searched, used));
            case Either either -> either.parts().forEach(part -> collect(part, match, searched, used));
            case Some some -> {
                if (!searched) {
                    new Matcher(facts, budget, match.plan().rule().name()).holds(some.part(), match.held());
                }
                collect(some.part(), match, true, used);
            }
            case None n -> {}
        }
    }

    private static void add(@Nullable Bound bound, Set<Evidence> used) {
        switch (bound) {
            case Evidence evidence -> used.add(evidence);
            case Tally tally -> tally.rows().forEach(row -> Stream.of(row).forEach(part -> add(part, used)));
            case null -> {}
        }
    }
}
