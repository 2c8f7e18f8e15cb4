package id.tolok.engine.internal.reading;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes averages again of the sums and counts that the stock form spells them with. */
final class Averages {

    private static final String SUM = "_sum";
    private static final String COUNT = "_count";

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> read = new HashSet<>();

    /** What both sides of a rule are with their averages; as they were where a sum or count is also used on its own. */
    Sides in(Sides rule) {
        var restored = rule.conditions().stream()
                .map(condition -> restored(condition, rule.conditions()))
                .toList();
        var sides = new Sides(
                restored.stream().map(this::renamed).toList(),
                rule.writes().stream()
                        .map(write -> Rewriting.write(write, this::mean))
                        .toList());
        return names.isEmpty() || isReadOtherwise(sides) ? rule : sides;
    }

    private boolean isReadOtherwise(Sides sides) {
        sides.conditions().forEach(condition -> Rewriting.condition(condition, this::noted));
        sides.writes().forEach(write -> Rewriting.write(write, this::noted));
        return names.stream().anyMatch(name -> read.contains(name + SUM) || read.contains(name + COUNT));
    }

    private Expression noted(Expression expression) {
        if (expression instanceof Variable(var name, var type)) {
            read.add(name);
        }
        return expression;
    }

    /** A rule's left-hand and right-hand side. */
    record Sides(List<Condition> conditions, List<Write> writes) {}

    private Condition restored(Condition condition, List<Condition> all) {
        if (!(condition instanceof Accumulate accumulate)) {
            return condition;
        }
        var computations = new ArrayList<Computation>();
        var constraints = new ArrayList<>(accumulate.constraints());
        for (var computation : accumulate.computations()) {
            var last = computations.isEmpty() ? Optional.<Computation>empty() : Optional.of(computations.getLast());
            var average = last.flatMap(sum -> average(sum, computation))
                    .filter(found -> isFree(found.variable(), accumulate, all))
                    .filter(found -> constraints.remove(above0(found.variable() + COUNT)));
            if (average.isPresent()) {
                computations.removeLast();
                names.add(average.get().variable());
            }
            computations.add(average.orElse(computation));
        }
        return new Accumulate(accumulate.source(), computations, constraints);
    }

    /** Only the accumulate's own source may use the name for something else. */
    private static boolean isFree(String name, Accumulate accumulate, List<Condition> all) {
        long elsewhere = all.stream().flatMap(Bindings::of).filter(name::equals).count();
        return elsewhere
                == Bindings.of(accumulate.source()).filter(name::equals).count();
    }

    private static Optional<Computation> average(Computation sum, Computation count) {
        if (sum.function() != AccumulateFunction.SUM
                || count.function() != AccumulateFunction.COUNT
                || count.argument().isPresent()
                || !sum.variable().endsWith(SUM)) {
            return Optional.empty();
        }
        var name = sum.variable().substring(0, sum.variable().length() - SUM.length());
        return count.variable().equals(name + COUNT)
                ? Optional.of(new Computation(name, AccumulateFunction.AVERAGE, sum.argument()))
                : Optional.empty();
    }

    private static Constraint above0(String variable) {
        return new Comparison(
                new Variable(variable, ValueType.NUMBER), Comparator.GREATER, new NumberLiteral(BigDecimal.ZERO));
    }

    private Condition renamed(Condition condition) {
        return Rewriting.condition(condition, this::mean);
    }

    private Expression mean(Expression expression) {
        if (expression instanceof Arithmetic(var operator, Variable(var sum, var type), Variable(var count, var whole))
                && operator == ArithmeticOperator.DIVIDE
                && sum.endsWith(SUM)) {
            var name = sum.substring(0, sum.length() - SUM.length());
            return names.contains(name) && count.equals(name + COUNT) ? new Variable(name, type) : expression;
        }
        return expression;
    }
}
