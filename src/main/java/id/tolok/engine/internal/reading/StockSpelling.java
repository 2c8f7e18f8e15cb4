package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.execution.Rewriting;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.ArithmeticOperator;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.ValueType;
import id.tolok.engine.model.Write;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes back what the stock form spells out: averages as sums and counts, counts beside least and most values, demands on
 * results as a pattern of their own.
 */
final class StockSpelling {

    private final Sides rule;
    /** Helpers that are used on their own, and so are none. */
    private final Set<String> kept;

    private final Set<StockHelper> found = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    private StockSpelling(Sides rule, Set<String> kept) {
        this.rule = rule;
        this.kept = kept;
    }

    /** A rule's left-hand and right-hand side. */
    record Sides(List<Condition> conditions, List<Write> writes) {}

    /** What both sides of a rule are with their averages; one whose sum or count is also used on its own stays spelt out. */
    static Sides in(Sides rule) {
        var kept = new HashSet<String>();
        while (true) {
            var spelling = new StockSpelling(rule, kept);
            var restored = spelling.restored();
            var used = spelling.usedOtherwise(restored);
            if (used.isEmpty()) {
                return restored;
            }
            kept.addAll(used);
        }
    }

    private Sides restored() {
        return new Sides(
                restored(rule.conditions()).stream()
                        .map(condition -> Rewriting.condition(condition, this::mean))
                        .toList(),
                rule.writes().stream()
                        .map(write -> Rewriting.write(write, this::mean))
                        .toList());
    }

    private List<String> usedOtherwise(Sides sides) {
        sides.conditions().forEach(condition -> Rewriting.condition(condition, this::noted));
        sides.writes().forEach(write -> Rewriting.write(write, this::noted));
        return found.stream()
                .filter(helper -> read.contains(helper.sum()) || read.contains(helper.count()))
                .map(StockHelper::count)
                .toList();
    }

    private Expression noted(Expression expression) {
        if (expression instanceof Variable(var name, var type)) {
            read.add(name);
        }
        return expression;
    }

    private List<Condition> restored(List<Condition> conditions) {
        var all = new ArrayList<Condition>();
        for (var condition : conditions) {
            if (!all.isEmpty()
                    && all.getLast() instanceof Accumulate accumulate
                    && StockHelper.isResult(condition, accumulate)) {
                all.removeLast();
                all.add(with(accumulate, ((Condition.Pattern) condition).constraints()));
            } else {
                all.add(restored(condition));
            }
        }
        return all;
    }

    private Condition restored(Condition condition) {
        return switch (condition) {
            case Condition.And(var parts) -> new Condition.And(restored(parts));
            case Accumulate accumulate -> restored(accumulate);
            default -> condition;
        };
    }

    private static Accumulate with(Accumulate accumulate, List<Constraint> more) {
        var constraints = new ArrayList<>(accumulate.constraints());
        constraints.addAll(more);
        return new Accumulate(accumulate.source(), accumulate.computations(), constraints);
    }

    private Accumulate restored(Accumulate accumulate) {
        var computations = new ArrayList<Computation>();
        var constraints = new ArrayList<>(accumulate.constraints());
        for (var computation : accumulate.computations()) {
            var helper = StockHelper.counting(computation)
                    .filter(candidate -> !kept.contains(candidate.count()))
                    .filter(candidate -> constraints.contains(above0(candidate.count())));
            var sum = helper.filter(candidate -> isSum(computations, candidate))
                    .filter(candidate -> isFree(candidate.name(), accumulate));
            if (sum.isPresent()) {
                var argument = computations.removeLast().argument();
                computations.add(new Computation(sum.get().name(), AccumulateFunction.AVERAGE, argument));
                found.add(sum.get());
            } else if (helper.filter(candidate -> isExtreme(computations, candidate))
                    .isPresent()) {
                found.add(helper.get());
            } else {
                computations.add(computation);
                continue;
            }
            constraints.remove(above0(helper.get().count()));
        }
        return TakenFields.inlined(new Accumulate(accumulate.source(), computations, constraints));
    }

    /** Only the accumulate's own source may use the name for something else. */
    private boolean isFree(String name, Accumulate accumulate) {
        long everywhere = rule.conditions().stream()
                .flatMap(Bindings::of)
                .filter(name::equals)
                .count();
        return everywhere
                == Bindings.of(accumulate.source()).filter(name::equals).count();
    }

    private static boolean isSum(List<Computation> before, StockHelper helper) {
        return !before.isEmpty()
                && before.getLast().function() == AccumulateFunction.SUM
                && before.getLast().variable().equals(helper.sum());
    }

    private static boolean isExtreme(List<Computation> before, StockHelper helper) {
        return before.stream()
                .anyMatch(computation -> computation.variable().equals(helper.name())
                        && (computation.function() == AccumulateFunction.MIN
                                || computation.function() == AccumulateFunction.MAX));
    }

    private static Constraint above0(String variable) {
        return new Comparison(
                new Variable(variable, ValueType.NUMBER), Comparator.GREATER, new NumberLiteral(BigDecimal.ZERO));
    }

    private Expression mean(Expression expression) {
        if (expression instanceof Arithmetic(var operator, Variable(var sum, var type), Variable(var count, var whole))
                && operator == ArithmeticOperator.DIVIDE) {
            return found.stream()
                    .filter(helper -> helper.sum().equals(sum) && helper.count().equals(count))
                    .findFirst()
                    .<Expression>map(helper -> new Variable(helper.name(), type))
                    .orElse(expression);
        }
        return expression;
    }
}
