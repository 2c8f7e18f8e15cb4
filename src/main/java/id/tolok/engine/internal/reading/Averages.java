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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes averages again of the sums and counts that the stock form spells them with. */
final class Averages {

    private static final String SUM = "_sum";
    private static final String COUNT = "_count";

    private final Set<String> names = new LinkedHashSet<>();

    List<Condition> in(List<Condition> conditions) {
        var restored = conditions.stream().map(this::restored).toList();
        return names.isEmpty()
                ? conditions
                : restored.stream().map(this::renamed).toList();
    }

    List<Write> inWrites(List<Write> writes) {
        return names.isEmpty()
                ? writes
                : writes.stream()
                        .map(write -> Rewriting.write(write, this::mean))
                        .toList();
    }

    private Condition restored(Condition condition) {
        if (!(condition instanceof Accumulate accumulate)) {
            return condition;
        }
        var computations = new ArrayList<Computation>();
        var constraints = new ArrayList<>(accumulate.constraints());
        for (var computation : accumulate.computations()) {
            var last = computations.isEmpty() ? Optional.<Computation>empty() : Optional.of(computations.getLast());
            var average = last.flatMap(sum -> average(sum, computation))
                    .filter(found -> constraints.remove(above0(found.variable() + COUNT)));
            if (average.isPresent()) {
                computations.removeLast();
                names.add(average.get().variable());
            }
            computations.add(average.orElse(computation));
        }
        return new Accumulate(accumulate.source(), computations, constraints);
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
