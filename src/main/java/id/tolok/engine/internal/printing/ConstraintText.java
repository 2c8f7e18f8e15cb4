package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Constraint.NotThat;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.TextLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Constraints as rule text. */
final class ConstraintText {

    private final Wording wording;

    ConstraintText(Wording wording) {
        this.wording = wording;
    }

    String all(List<Constraint> constraints) {
        var present = wording.guarded(constraints);
        var texts = new ArrayList<>(
                constraints.stream().map(constraint -> of(constraint, present)).toList());
        texts.addAll(
                isCode(constraints) ? 1 : 0,
                present.stream().map(ConstraintText::present).toList());
        return String.join(", ", texts);
    }

    String of(Constraint constraint) {
        return of(constraint, Set.of());
    }

    /** @param present fields that are known to be there */
    private String of(Constraint constraint, Set<String> present) {
        return switch (constraint) {
            case Binding(var variable, var expression) -> variable + " : " + wording.bound(expression);
            case Comparison(var left, var operator, var right) ->
                wording.compared(left, right) + " " + operator.sign() + " " + wording.compared(right, left);
            case In(var left, var values, var negated) ->
                values.stream()
                        .map(wording::read)
                        .collect(Collectors.joining(", ", wording.read(left) + not(negated) + " in (", ")"));
            case Contains(var left, var right, var negated) ->
                wording.read(left) + not(negated) + " contains " + wording.read(right);
            case Matches(var left, var regex, var negated) ->
                wording.read(left) + not(negated) + " matches " + ExpressionText.quoted(regex);
            case AllOf(var parts) -> joined(parts, " && ", present);
            case AnyOf(var parts) -> joined(parts, " || ", present);
            case NotThat(var part) -> "!(" + guarded(part, present) + ")";
        };
    }

    private static String not(boolean negated) {
        return negated ? " not" : "";
    }

    private String joined(List<Constraint> parts, String sign, Set<String> present) {
        return parts.stream().map(part -> part(part, present)).collect(Collectors.joining(sign));
    }

    private String part(Constraint part, Set<String> present) {
        var text = guarded(part, present);
        boolean group = part instanceof AllOf || part instanceof AnyOf || !text.equals(of(part, present));
        return group ? "(" + text + ")" : text;
    }

    private String guarded(Constraint part, Set<String> present) {
        return wording.guarded(part).stream()
                        .filter(field -> !present.contains(field))
                        .map(field -> present(field) + " && ")
                        .collect(Collectors.joining())
                + of(part, present);
    }

    private static String present(String field) {
        return field + " != null";
    }

    /** Whether the constraints begin with the code of the fact, as they mostly do. */
    private static boolean isCode(List<Constraint> constraints) {
        return !constraints.isEmpty()
                && constraints.getFirst() instanceof Comparison(Field field, var operator, TextLiteral text)
                && operator == Comparator.EQUAL;
    }
}
