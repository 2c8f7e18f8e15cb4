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
import java.util.List;
import java.util.stream.Collectors;

/** Constraints as rule text. */
final class ConstraintText {

    private final Wording wording;

    ConstraintText(Wording wording) {
        this.wording = wording;
    }

    String all(List<Constraint> constraints) {
        return constraints.stream().map(this::of).collect(Collectors.joining(", "));
    }

    String of(Constraint constraint) {
        return switch (constraint) {
            case Binding(var variable, var expression) -> variable + " : " + wording.bound(expression);
            case Comparison(var left, var operator, var right) ->
                wording.compared(left, right) + " " + operator.sign() + " " + wording.compared(right, left);
            case In(var left, var values, var negated) ->
                values.stream()
                        .map(value -> wording.compared(value, left))
                        .collect(Collectors.joining(", ", wording.compared(left, left) + not(negated) + " in (", ")"));
            case Contains(var left, var right, var negated) ->
                wording.compared(left, right) + not(negated) + " contains " + wording.compared(right, left);
            case Matches(var left, var regex, var negated) ->
                wording.compared(left, left) + not(negated) + " matches " + ExpressionText.quoted(regex);
            case AllOf(var parts) -> joined(parts, " && ");
            case AnyOf(var parts) -> joined(parts, " || ");
            case NotThat(var part) -> "!(" + of(part) + ")";
        };
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
