package id.tolok.engine.internal.reading;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;

/** Which fields a constraint reads. */
final class Fields {

    private Fields() {}

    static boolean read(Constraint constraint, String field) {
        return switch (constraint) {
            case Constraint.Comparison(var left, var operator, var right) -> read(left, field) || read(right, field);
            case Constraint.Binding(var variable, var expression) -> read(expression, field);
            case Constraint.In(var left, var values, var negated) ->
                read(left, field) || values.stream().anyMatch(value -> read(value, field));
            case Constraint.Contains(var left, var right, var negated) -> read(left, field) || read(right, field);
            case Constraint.Matches(var left, var regex, var negated) -> read(left, field);
            case Constraint.AllOf(var parts) -> parts.stream().anyMatch(part -> read(part, field));
            case Constraint.AnyOf(var parts) -> parts.stream().anyMatch(part -> read(part, field));
            case Constraint.NotThat(var part) -> read(part, field);
        };
    }

    private static boolean read(Expression expression, String field) {
        return switch (expression) {
            case Expression.Field(var name, var type) -> name.equals(field);
            case Expression.Arithmetic(var operator, var left, var right) -> read(left, field) || read(right, field);
            case Expression.Negative(var operand) -> read(operand, field);
            case Expression.Call(var function, var arguments) ->
                arguments.stream().anyMatch(argument -> read(argument, field));
            case Expression.NumberLiteral number -> false;
            case Expression.TextLiteral text -> false;
            case Expression.DateLiteral date -> false;
            case Expression.Variable variable -> false;
        };
    }
}
