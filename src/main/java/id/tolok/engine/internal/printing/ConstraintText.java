package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Constraint.NotThat;
import id.tolok.engine.model.Expression;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Constraints as rule text. */
final class ConstraintText {

    private final Function<Expression, String> expressions;

    ConstraintText(Function<Expression, String> expressions) {
        this.expressions = expressions;
    }

    String all(List<Constraint> constraints) {
        return constraints.stream().map(this::of).collect(Collectors.joining(", "));
    }

    String of(Constraint constraint) {
        return switch (constraint) {
            case Binding(var variable, var expression) -> variable + " : " + bound(expression);
            case Comparison(var left, var operator, var right) ->
                expressions.apply(left) + " " + operator.sign() + " " + expressions.apply(right);
            case In(var left, var values, var negated) ->
                values.stream()
                        .map(expressions)
                        .collect(Collectors.joining(", ", expressions.apply(left) + not(negated) + " in (", ")"));
            case Contains(var left, var right, var negated) ->
                expressions.apply(left) + not(negated) + " contains " + expressions.apply(right);
            case Matches(var left, var regex, var negated) ->
                expressions.apply(left) + not(negated) + " matches " + ExpressionText.quoted(regex);
            case AllOf(var parts) -> joined(parts, " && ");
            case AnyOf(var parts) -> joined(parts, " || ");
            case NotThat(var part) -> "!(" + of(part) + ")";
        };
    }

    private String bound(Expression expression) {
        var text = expressions.apply(expression);
        return ExpressionText.isAtom(expression) ? text : "(" + text + ")";
    }

    private static String not(boolean negated) {
        return negated ? " not" : "";
    }

    private String joined(List<Constraint> parts, String sign) {
        return parts.stream().map(this::part).collect(Collectors.joining(sign));
    }

    private String part(Constraint part) {
        return part instanceof AllOf || part instanceof AnyOf ? "(" + of(part) + ")" : of(part);
    }
}
