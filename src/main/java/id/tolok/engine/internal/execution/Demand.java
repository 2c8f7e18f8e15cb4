package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.internal.execution.Step.Lookup.Constant;
import id.tolok.engine.internal.execution.Step.Lookup.Limit;
import id.tolok.engine.internal.execution.Step.Test;
import id.tolok.engine.model.Constraint.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a pattern demands of a fact of its code: limits of one number, by which it is looked up, and whatever else there is. */
final class Demand {

    private static final @Nullable Bound[] NOTHING = {};

    private final int number;
    private final String rule;
    private final Test[] all;
    private final Test[] withinLimits;
    private final List<Limit> limits;
    private final List<Row> alone = new ArrayList<>();
    private final List<Row> first = new ArrayList<>();
    private boolean shared;

    /**
     * @param number its place among the demands of its group
     * @param rule the first one that demands it
     */
    Demand(int number, Find find, String rule) {
        this.number = number;
        this.rule = rule;
        this.all =
                find.tests().stream().filter(test -> !isCode(test, find.code())).toArray(Test[]::new);
        var position = Stream.of(all)
                .flatMap(test -> limit(test).stream())
                .map(Limit::position)
                .findFirst();
        this.limits = Stream.of(all)
                .flatMap(test -> limit(test).stream())
                .filter(limit -> position.filter(p -> p == limit.position()).isPresent())
                .toList();
        this.withinLimits = Stream.of(all)
                .filter(test -> limit(test).filter(limits::contains).isEmpty())
                .toArray(Test[]::new);
    }

    /** Patterns with equal keys demand the same; absent for one that is like no other. */
    static Optional<Object> key(Find find) {
        var keys = find.tests().stream().map(Test::key).toList();
        return keys.stream().allMatch(Optional::isPresent) ? Optional.of(List.of(find.type(), keys)) : Optional.empty();
    }

    private static Optional<Limit> limit(Test test) {
        return test.lookup().orElse(null) instanceof Limit limit && limit.operator() != Comparator.NOT_EQUAL
                ? Optional.of(limit)
                : Optional.empty();
    }

    private static boolean isCode(Test test, Optional<String> code) {
        return test.lookup().orElse(null) instanceof Constant(int position, var text)
                && position == 0
                && code.filter(text::equals).isPresent();
    }

    int number() {
        return number;
    }

    /** Comparisons of one field; empty where there are none. */
    List<Limit> limits() {
        return limits;
    }

    /** A row of which this is the first demand. */
    void lead(Row row) {
        if (row.isOnePattern()) {
            alone.add(row);
        } else {
            first.add(row);
            row.demands().forEach(demand -> demand.shared = true);
        }
    }

    /** Rows that demand nothing else. */
    List<Row> alone() {
        return alone;
    }

    /** Rows that demand more. */
    List<Row> first() {
        return first;
    }

    /** Whether rows of several patterns ask which facts met this. */
    boolean isShared() {
        return shared;
    }

    /** Whether a fact of the code meets this. */
    boolean accepts(Evidence fact) {
        return holds(all, fact);
    }

    /** Whether a fact of the code meets this, whose number is known to be within the limits. */
    boolean acceptsWithinLimits(Evidence fact) {
        return holds(withinLimits, fact);
    }

    private boolean holds(Test[] tests, Evidence fact) {
        try {
            for (var test : tests) {
                if (!test.holds(NOTHING, fact)) {
                    return false;
                }
            }
            return true;
        } catch (LimitReached e) {
            throw e.in(rule);
        }
    }
}
