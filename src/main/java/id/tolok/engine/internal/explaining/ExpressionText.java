package id.tolok.engine.internal.explaining;

import id.tolok.engine.model.Expression;
import id.tolok.shared.CanonicalJson;
import java.util.stream.Collectors;

/** Expressions as people read them in an explanation. */
final class ExpressionText {

    private ExpressionText() {}

    static String of(Expression expression) {
        return switch (expression) {
            case Expression.NumberLiteral literal -> CanonicalJson.number(literal.value());
            case Expression.TextLiteral literal -> literal.value();
            case Expression.DateLiteral literal -> literal.value().toString();
            case Expression.Field field -> field.name();
            case Expression.Variable variable -> variable.name();
            case Expression.Negative negative -> "-" + of(negative.operand());
            case Expression.Arithmetic arithmetic ->
                "(" + of(arithmetic.left()) + " " + arithmetic.operator().sign() + " " + of(arithmetic.right()) + ")";
            case Expression.Call call ->
                call.arguments().stream()
                        .map(ExpressionText::of)
                        .collect(Collectors.joining(", ", call.function().word() + "(", ")"));
        };
    }
}
