package id.tolok.engine.oracle;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How often each construct of the language stands in rules; those that nobody used count 0. */
final class Constructs {

    private final Map<String, Integer> counts = new TreeMap<>();

    Constructs() {
        Stream.of(Condition.class, Constraint.class, Expression.class, Write.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .forEach(type -> counts.put(type.getSimpleName(), 0));
        Stream.of(
                        Constraint.Comparator.values(),
                        Expression.ArithmeticOperator.values(),
                        Expression.Function.values(),
                        Condition.AccumulateFunction.values(),
                        FactType.values())
                .flatMap(Arrays::stream)
                .forEach(constant -> counts.put(name(constant), 0));
        Stream.of("not in", "not contains", "not matches", "Propose months", "ForAll lone", "several computations")
                .forEach(name -> counts.put(name, 0));
    }

    private static String name(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + " " + constant;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    void count(RuleModel model) {
        for (var rule : model.rules()) {
            rule.conditions().forEach(this::count);
            rule.writes().forEach(this::count);
        }
    }

    private void seen(Object part) {
        seen(part.getClass().getSimpleName());
    }

    private void seen(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    private void count(Condition condition) {
        seen(condition);
        switch (condition) {
            case Condition.Pattern(var type, var variable, var constraints) -> {
                seen(name(type));
                constraints.forEach(this::count);
            }
            case Condition.Not(var part) -> count(part);
            case Condition.Exists(var part) -> count(part);
            case Condition.And(var parts) -> parts.forEach(this::count);
            case Condition.Or(var parts) -> parts.forEach(this::count);
            case Condition.ForAll(var domain, var required) -> {
                count(domain);
                required.forEach(this::count);
                if (required.isEmpty()) {
                    seen("ForAll lone");
                }
            }
            case Condition.Accumulate(var source, var computations, var constraints) -> {
                count(source);
                computations.forEach(computation -> seen(name(computation.function())));
                constraints.forEach(this::count);
                if (computations.size() > 1) {
                    seen("several computations");
                }
            }
        }
    }

    private void count(Constraint constraint) {
        seen(constraint);
        switch (constraint) {
            case Constraint.Comparison(var left, var operator, var right) -> {
                seen(name(operator));
                count(left);
                count(right);
            }
            case Constraint.Binding(var variable, var expression) -> count(expression);
            case Constraint.In(var left, var values, var negated) -> {
                count(left);
                values.forEach(this::count);
                negated("in", negated);
            }
            case Constraint.Contains(var left, var right, var negated) -> negated("contains", negated);
            case Constraint.Matches(var left, var regex, var negated) -> negated("matches", negated);
            case Constraint.AllOf(var parts) -> parts.forEach(this::count);
            case Constraint.AnyOf(var parts) -> parts.forEach(this::count);
            case Constraint.NotThat(var part) -> count(part);
        }
    }

    private void negated(String word, boolean negated) {
        if (negated) {
            seen("not " + word);
        }
    }

    private void count(Expression expression) {
        seen(expression);
        switch (expression) {
            case Expression.Arithmetic(var operator, var left, var right) -> {
                seen(name(operator));
                count(left);
                count(right);
            }
            case Expression.Negative(var operand) -> count(operand);
            case Expression.Call(var function, var arguments) -> {
                seen(name(function));
                arguments.forEach(this::count);
            }
            default -> {}
        }
    }

    private void count(Write write) {
        seen(write);
        switch (write) {
            case Write.Derive(var target, var value) -> count(value);
            case Write.Add(var target, var points) -> count(points);
            case Write.Cap(var target, var most) -> count(most);
            case Write.Floor(var target, var least) -> count(least);
            case Write.Award(var target, var value) -> count(value);
            case Write.Propose(var target, var months) ->
                months.ifPresent(value -> {
                    seen("Propose months");
                    count(value);
                });
            default -> {}
        }
    }
}
