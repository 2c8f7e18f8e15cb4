package id.tolok.engine.internal.printing;

import id.tolok.engine.internal.execution.Presence;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The fields that stock Drools has to be told to find present, because absent ones would match there. */
final class StockGuards {

    /** Every fact that has these fields has something in them. */
    private static final Set<String> ALWAYS_PRESENT =
            Set.of("nip", "code", "aspect", "dimension", "start", "end", "months", "count", "date");

    private StockGuards() {}

    /** For a whole pattern. */
    static SortedSet<String> of(List<Constraint> constraints) {
        var fields = Presence.demandedBy(constraints);
        constraints.forEach(constraint -> fields.addAll(of(constraint)));
        fields.removeAll(ALWAYS_PRESENT);
        return fields;
    }

    /** For one constraint that is no group of others. */
    static SortedSet<String> of(Constraint constraint) {
        var fields = new TreeSet<String>();
        switch (constraint) {
            case Comparison(var left, var operator, var right)
            when operator == Comparator.NOT_EQUAL || isField(left) && isField(right) -> add(fields, left, right);
            case In(var left, var values, var negated) -> {
                values.forEach(value -> add(fields, value));
                if (negated || !fields.isEmpty()) {
                    add(fields, left);
                }
            }
            case Contains(var left, var right, var negated) -> {
                add(fields, right);
                if (negated) {
                    add(fields, left);
                }
            }
            case Matches(var left, var regex, var negated) when negated -> add(fields, left);
            default -> {}
        }
        fields.removeAll(ALWAYS_PRESENT);
        return fields;
    }

    private static boolean isField(Expression expression) {
        return expression instanceof Field;
    }

    private static void add(Set<String> fields, Expression... expressions) {
        Stream.of(expressions).forEach(expression -> {
            if (expression instanceof Field field) {
                fields.add(field.name());
            }
        });
    }
}
