package id.tolok.engine.model;

import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Constraint.NotThat;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.Variable;
import java.util.stream.Stream;

/** Which expressions a constraint consists of. */
public final class Mentions {

    private Mentions() {}

    /** All expressions in a constraint, those within others too. */
    public static Stream<Expression> in(Constraint constraint) {
        return switch (constraint) {
            case Comparison comparison -> Stream.concat(in(comparison.left()), in(comparison.right()));
            case Binding binding -> in(binding.expression());
            case In in -> Stream.concat(in(in.left()), in.values().stream().flatMap(Mentions::in));
            case Contains contains -> Stream.concat(in(contains.left()), in(contains.right()));
            case Matches matches -> in(matches.left());
            case AllOf all -> all.parts().stream().flatMap(Mentions::in);
            case AnyOf any -> any.parts().stream().flatMap(Mentions::in);
            case NotThat not -> in(not.part());
        };
    }

    public static Stream<Expression> in(Expression expression) {
        var within = switch (expression) {
            case Negative negative -> in(negative.operand());
            case Arithmetic arithmetic -> Stream.concat(in(arithmetic.left()), in(arithmetic.right()));
            case Call call -> call.arguments().stream().flatMap(Mentions::in);
            case Expression.NumberLiteral n -> Stream.<Expression>empty();
            case Expression.TextLiteral t -> Stream.<Expression>empty();
            case Expression.DateLiteral d -> Stream.<Expression>empty();
            case Expression.Field f -> Stream.<Expression>empty();
            case Variable v -> Stream.<Expression>empty();
        };
        return Stream.concat(Stream.of(expression), within);
    }

    public static boolean variables(Constraint constraint) {
        return in(constraint).anyMatch(Variable.class::isInstance);
    }
}
