package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.internal.execution.Step.None;
import id.tolok.engine.internal.execution.Step.Some;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is like a row of a table: each of its patterns demands something of one fact by itself, with constants. Such
 * rules are looked up instead of being matched one by one.
 */
final class Row {

    private final Plan plan;
    private final List<Part> parts;

    Row(Plan plan, Function<Find, Demand> demands) {
        this.plan = plan;
        this.parts = plan.steps().stream()
                .map(step -> new Part(step, demands.apply(pattern(step).orElseThrow())))
                .toList();
    }

    /** Whether a rule can be a row. */
    static boolean isRow(Plan plan) {
        var found = plan.steps().stream()
                .filter(Find.class::isInstance)
                .map(Find.class::cast)
                .toList();
        return !found.isEmpty()
                && plan.steps().stream()
                        .allMatch(step -> pattern(step).filter(Row::standsAlone).isPresent())
                // no products of facts: those are for Drools
                && (found.size() == 1 || found.stream().filter(Row::isPlural).count() <= 1);
    }

    private static Optional<Find> pattern(Step step) {
        return switch (step) {
            case Find find -> Optional.of(find);
            case None(Find find) -> Optional.of(find);
            case Some(Find find) -> Optional.of(find);
            default -> Optional.empty();
        };
    }

    /** What calculates can fail, and then it matters which rule does so first. */
    private static boolean standsAlone(Find find) {
        return find.needs().isEmpty()
                && find.site().constraints().stream()
                        .flatMap(Mentions::in)
                        .noneMatch(part -> part instanceof Arithmetic || part instanceof Call);
    }

    private static boolean isPlural(Find find) {
        return switch (find.type()) {
            case EMPLOYEE, PERIOD, GRADE -> false;
            case INDICATOR, ASPECT_SCORE, RATING -> find.code().isEmpty();
            case OBSERVATION, GOAL -> true;
        };
    }

    boolean isOnePattern() {
        return parts.size() == 1;
    }

    List<Demand> demands() {
        return parts.stream().map(Part::demand).toList();
    }

    /** The demand whose facts make it worth looking at the others. */
    Demand first() {
        return parts.stream()
                .filter(part -> part.step() instanceof Find)
                .findFirst()
                .orElseThrow()
                .demand();
    }

    void add(Evidence only, Matches matches) {
        var held = new @Nullable Bound[plan.slots()];
        held[((Find) parts.getFirst().step()).slot()] = only;
        matches.add(plan, held);
    }

    /** Adds the matches among facts that meet the demands. */
    void add(Met met, Matches matches) {
        if (isPossible(met)) {
            matches.pairs(plan, pairs(met));
            var found = new ArrayList<@Nullable Bound[]>();
            found.add(new @Nullable Bound[plan.slots()]);
            for (var part : parts) {
                extend(found, part, met);
            }
            found.forEach(held -> matches.add(plan, held));
        }
    }

    private boolean isPossible(Met met) {
        for (var part : parts) {
            if (!(part.step() instanceof None) && met.of(part.demand()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How many pairs of a partial match and a fact Drools would look at. */
    private int pairs(Met met) {
        int pairs = 0;
        int partial = 1;
        boolean behind = false;
        for (var part : parts) {
            int facts = met.of(part.demand()).size();
            if (part.step() instanceof Find) {
                partial *= facts;
                pairs += behind ? partial : 0;
                behind = true;
            } else {
                pairs += behind && facts > 0 ? partial : 0;
                partial *= part.step() instanceof None && facts > 0 ? 0 : 1;
            }
        }
        return pairs;
    }

    private static void extend(List<@Nullable Bound[]> found, Part part, Met met) {
        var facts = met.of(part.demand());
        if (part.step() instanceof Find find) {
            var before = List.copyOf(found);
            found.clear();
            for (var held : before) {
                for (var fact : facts) {
                    var more = facts.size() == 1 ? held : held.clone();
                    more[find.slot()] = fact;
                    found.add(more);
                }
            }
        } else if (part.step() instanceof None && !facts.isEmpty()) {
            found.clear();
        }
    }

    private record Part(Step step, Demand demand) {}
}
