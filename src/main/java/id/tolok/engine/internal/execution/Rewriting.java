package id.tolok.engine.internal.execution;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Write;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same tree with its expressions exchanged, from the outside in. */
public final class Rewriting {

    private Rewriting() {}

    public static Condition condition(Condition condition, UnaryOperator<Expression> change) {
        return switch (condition) {
            case Pattern pattern -> pattern(pattern, change);
            case Condition.Not(var part) -> new Condition.Not(condition(part, change));
            case Condition.Exists(var part) -> new Condition.Exists(condition(part, change));
            case Condition.ForAll(var domain, var required) ->
                new Condition.ForAll(
                        pattern(domain, change),
                        required.stream().map(one -> pattern(one, change)).toList());
            case Condition.And(var parts) ->
                new Condition.And(
                        parts.stream().map(part -> condition(part, change)).toList());
            case Condition.Or(var parts) ->
                new Condition.Or(
                        parts.stream().map(part -> condition(part, change)).toList());
            case Condition.Accumulate(var source, var computations, var constraints) ->
                new Condition.Accumulate(
                        condition(source, change),
                        computations.stream()
                                .map(one -> computation(one, change))
                                .toList(),
                        constraints(constraints, change));
        };
    }

    private static Condition.Computation computation(
            Condition.Computation computation, UnaryOperator<Expression> change) {
        return new Condition.Computation(
                computation.variable(),
                computation.function(),
                computation.argument().map(argument -> expression(argument, change)));
    }

    private static Pattern pattern(Pattern pattern, UnaryOperator<Expression> change) {
        return new Pattern(pattern.type(), pattern.variable(), constraints(pattern.constraints(), change));
    }

    private static List<Constraint> constraints(List<Constraint> constraints, UnaryOperator<Expression> change) {
        return constraints.stream().map(one -> constraint(one, change)).toList();
    }

    private static Constraint constraint(Constraint constraint, UnaryOperator<Expression> change) {
        return switch (constraint) {
            case Constraint.Comparison(var left, var operator, var right) ->
                new Constraint.Comparison(expression(left, change), operator, expression(right, change));
            case Constraint.Binding(var variable, var value) ->
                new Constraint.Binding(variable, expression(value, change));
            case Constraint.In(var left, var values, var negated) ->
                new Constraint.In(
                        expression(left, change),
                        values.stream().map(value -> expression(value, change)).toList(),
                        negated);
            case Constraint.Contains(var left, var right, var negated) ->
                new Constraint.Contains(expression(left, change), expression(right, change), negated);
            case Constraint.Matches(var left, var regex, var negated) ->
                new Constraint.Matches(expression(left, change), regex, negated);
            case Constraint.AllOf(var parts) -> new Constraint.AllOf(constraints(parts, change));
            case Constraint.AnyOf(var parts) -> new Constraint.AnyOf(constraints(parts, change));
            case Constraint.NotThat(var part) -> new Constraint.NotThat(constraint(part, change));
        };
    }

    public static Write write(Write write, UnaryOperator<Expression> change) {
        return switch (write) {
            case Write.Derive(var target, var value) -> new Write.Derive(target, expression(value, change));
            case Write.Add(var target, var points) -> new Write.Add(target, expression(points, change));
            case Write.Cap(var target, var most) -> new Write.Cap(target, expression(most, change));
            case Write.Floor(var target, var least) -> new Write.Floor(target, expression(least, change));
            case Write.Propose(var target, var months) ->
                new Write.Propose(target, months.map(value -> expression(value, change)));
            case Write.Award(var target, var value) -> new Write.Award(target, expression(value, change));
            case Write.Rate rate -> rate;
            case Write.GiveGrade grade -> grade;
            case Write.Recommend recommend -> recommend;
            case Write.Flag flag -> flag;
        };
    }

    public static Expression expression(Expression expression, UnaryOperator<Expression> change) {
        return switch (change.apply(expression)) {
            case Expression.Arithmetic(var operator, var left, var right) ->
                new Expression.Arithmetic(operator, expression(left, change), expression(right, change));
            case Expression.Negative(var operand) -> new Expression.Negative(expression(operand, change));
            case Expression.Call(var function, var arguments) ->
                new Expression.Call(
                        function,
                        arguments.stream()
                                .map(argument -> expression(argument, change))
                                .toList());
            case Expression other -> other;
        };
    }
}
