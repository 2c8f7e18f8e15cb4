package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.execution.Presence;
import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.NotThat;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Mentions;
import java.util.List;

/**
 * {@code field != null} beside constraints that fail anyway where the field is absent: the stock form has to say so, and
 * it goes without saying here.
 */
final class Guards {

    private Guards() {}

    /** @param constraints all others of the pattern */
    static boolean isNeedlessIn(List<Constraint> constraints, Node guard) {
        return field(guard)
                && (Presence.demandedBy(constraints).contains(name(guard)) || isNeedlessAmong(constraints, guard));
    }

    /** @param parts that have to hold together with it */
    static boolean isNeedlessAmong(List<Constraint> parts, Node guard) {
        return field(guard) && parts.stream().anyMatch(part -> failsWithout(name(guard), part));
    }

    private static boolean field(Node guard) {
        return guard instanceof Syntax.Present(var at, var name) && name.at().kind() == Token.Kind.WORD;
    }

    private static String name(Node guard) {
        return ((Syntax.Present) guard).field().at().text();
    }

    private static boolean failsWithout(String field, Constraint constraint) {
        return switch (constraint) {
            case AllOf(var parts) -> parts.stream().anyMatch(part -> failsWithout(field, part));
            case AnyOf(var parts) -> parts.stream().allMatch(part -> failsWithout(field, part));
            case NotThat not -> false;
            default ->
                Mentions.in(constraint)
                        .anyMatch(part ->
                                part instanceof Field read && read.name().equals(field));
        };
    }
}
