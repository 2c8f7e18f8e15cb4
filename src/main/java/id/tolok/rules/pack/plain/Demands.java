package id.tolok.rules.pack.plain;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a pattern demands of its fact. Two figures for one field read as a range.
 *
 * @param texts what the values of a text field are called
 */
record Demands(Words words, Formula formula, Naming naming, UnaryOperator<String> texts) {

    List<Clause> of(List<Constraint> constraints) {
        var clauses = new ArrayList<Clause>();
        for (int i = 0; i < constraints.size(); i++) {
            var constraint = constraints.get(i);
            if (i + 1 < constraints.size() && isRange(constraint, constraints.get(i + 1))) {
                var from = (Comparison) constraint;
                var below = (Comparison) constraints.get(i + 1);
                clauses.add(new Clause(
                        subject(from.left()), words.say("range", value(from.right()), value(below.right()))));
                i++;
            } else {
                clauses.addAll(of(constraint));
            }
        }
        return clauses;
    }

    private static boolean isRange(Constraint first, Constraint second) {
        return first instanceof Comparison(var left, var from, NumberLiteral least)
                && second instanceof Comparison(var same, var below, NumberLiteral most)
                && left.equals(same)
                && from == Comparator.AT_LEAST
                && below == Comparator.LESS;
    }

    private List<Clause> of(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Binding(var variable, var expression) -> {
                naming.name(variable, formula.of(expression, naming));
                yield List.of();
            }
            case Comparison comparison -> List.of(of(comparison));
            case Constraint.In(var left, var values, var negated) ->
                List.of(new Clause(
                        subject(left),
                        words.say(
                                negated ? "none-of" : "one-of",
                                values.stream().map(this::value).collect(Collectors.joining(", ")))));
            case Constraint.Contains(var left, var right, var negated) ->
                List.of(new Clause(subject(left), words.say(negated ? "lacks" : "contains", value(right))));
            case Constraint.Matches(var left, var regex, var negated) ->
                List.of(new Clause(subject(left), words.say(negated ? "matches-not" : "matches", regex)));
            case Constraint.AllOf(var parts) -> of(parts);
            case Constraint.AnyOf(var parts) ->
                List.of(Clause.whole(
                        parts.stream().map(this::joined).collect(Collectors.joining(" " + words.say("or") + " "))));
            case Constraint.NotThat(var part) -> List.of(Clause.whole(words.say("unless", joined(part))));
        };
    }

    private Clause of(Comparison comparison) {
        var literal = comparison.right() instanceof NumberLiteral;
        var text = comparison.right() instanceof TextLiteral;
        var key = switch (comparison.operator()) {
            case EQUAL -> text ? "is" : "exactly";
            case NOT_EQUAL -> "is-not";
            case LESS -> "below";
            case AT_MOST -> "no-more-than";
            case GREATER -> "more-than";
            case AT_LEAST -> literal ? "or-more" : "no-less-than";
        };
        return new Clause(subject(comparison.left()), words.say(key, value(comparison.right())));
    }

    private String joined(Constraint constraint) {
        return of(constraint).stream().map(Clause::toString).collect(Collectors.joining(" " + words.say("and") + " "));
    }

    private String subject(Expression left) {
        return formula.of(left, naming);
    }

    private String value(Expression right) {
        return right instanceof TextLiteral(var text) ? texts.apply(text) : formula.of(right, naming);
    }

    /** Whether the expression is the field of that name. */
    static boolean isField(Expression expression, String name) {
        return expression instanceof Field field && field.name().equals(name);
    }
}
