package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.ArithmeticOperator;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.DateLiteral;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.Expression.Variable;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Expressions as rule text, with no more parentheses than needed. */
final class ExpressionText {

    private ExpressionText() {}

    static String of(Expression expression) {
        return switch (expression) {
            case NumberLiteral(BigDecimal value) -> value.toPlainString();
            case TextLiteral(String value) -> quoted(value);
            case DateLiteral(var date) -> quoted(date.toString());
            case Field field -> field.name();
            case Variable variable -> variable.name();
            case Negative(NumberLiteral(BigDecimal value)) -> value.negate().toPlainString();
            case Negative(var operand) -> "-" + (isAtom(operand) ? of(operand) : "(" + of(operand) + ")");
            case Arithmetic arithmetic -> arithmetic(arithmetic);
            case Call(var function, var arguments) ->
                arguments.stream()
                        .map(ExpressionText::of)
                        .collect(Collectors.joining(", ", function.word() + "(", ")"));
        };
    }

    private static String arithmetic(Arithmetic arithmetic) {
        return operand(arithmetic.left(), precedence(arithmetic.operator()))
                + " " + arithmetic.operator().sign() + " "
                + operand(arithmetic.right(), precedence(arithmetic.operator()) + 1);
    }

    private static String operand(Expression operand, int atLeast) {
        boolean loose = operand instanceof Arithmetic inner && precedence(inner.operator()) < atLeast;
        return loose ? "(" + of(operand) + ")" : of(operand);
    }

    private static int precedence(ArithmeticOperator operator) {
        return switch (operator) {
            case PLUS, MINUS -> 1;
            case TIMES, DIVIDE -> 2;
        };
    }

    static boolean isAtom(Expression expression) {
        return !(expression instanceof Arithmetic) && !(expression instanceof Negative);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
