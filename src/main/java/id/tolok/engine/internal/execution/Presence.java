package id.tolok.engine.internal.execution;

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
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Negative;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The fields that must be present for a pattern to match: those that arithmetic reads and those that are bound, wherever
 * in the pattern they stand.
 */
public final class Presence {

    private final SortedSet<String> fields = new TreeSet<>();

    private Presence() {}

    public static SortedSet<String> demandedBy(List<Constraint> constraints) {
        var presence = new Presence();
        constraints.forEach(presence::read);
        return presence.fields;
    }

    private void read(Constraint constraint) {
        switch (constraint) {
            case Comparison comparison -> {
                compared(comparison.left());
                compared(comparison.right());
            }
            case Binding binding -> computed(binding.expression());
            case In in -> {
                compared(in.left());
                in.values().forEach(this::compared);
            }
            case Contains contains -> {
                compared(contains.left());
                compared(contains.right());
            }
            case Matches matches -> compared(matches.left());
            case AllOf all -> all.parts().forEach(this::read);
            case AnyOf any -> any.parts().forEach(this::read);
            case NotThat not -> read(not.part());
        }
    }

    /** A field that is merely compared may be absent: then the comparison is false. */
    private void compared(Expression expression) {
        if (!(expression instanceof Field)) {
            computed(expression);
        }
    }

    private void computed(Expression expression) {
        switch (expression) {
            case Field field -> fields.add(field.name());
            case Negative negative -> computed(negative.operand());
            case Arithmetic arithmetic -> {
                computed(arithmetic.left());
                computed(arithmetic.right());
            }
            case Call call -> call.arguments().forEach(this::computed);
            case Expression.NumberLiteral n -> {}
            case Expression.TextLiteral t -> {}
            case Expression.DateLiteral d -> {}
            case Expression.Variable v -> {}
        }
    }
}
