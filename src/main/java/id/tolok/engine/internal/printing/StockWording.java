package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.DateLiteral;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.Variable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stock Drools reckons exactly: decimal literals with {@code B} on the left and by {@code dec} on the right,
 * arithmetic in parentheses on the left and by functions on the right, averages as sum and count.
 */
final class StockWording implements Wording {

    private static final Set<String> WHOLE_FIELDS = Set.of("count", "months");

    private final StockVariables variables;

    StockWording(StockVariables variables) {
        this.variables = variables;
    }

    @Override
    public String compared(Expression expression, Expression other) {
        return expression instanceof NumberLiteral number && isWhole(other)
                ? number.value().toPlainString()
                : left(expression);
    }

    @Override
    public String bound(Expression expression) {
        return left(expression);
    }

    @Override
    public String computed(Computation computation) {
        var name = computation.variable();
        var argument = computation.argument().map(this::argument).orElse("");
        return computation.function() == AccumulateFunction.AVERAGE
                ? name + "_sum : sum(" + argument + "), " + name + "_count : count()"
                : name + " : " + computation.function().word() + "(" + argument + ")";
    }

    @Override
    public String demanded(Computation computation) {
        return computation.function() == AccumulateFunction.AVERAGE ? computation.variable() + "_count > 0" : "";
    }

    @Override
    public String written(Expression expression) {
        return switch (expression) {
            case NumberLiteral number -> spelt(number);
            case Variable variable
            when variables.isAverage(variable) ->
                "divide(" + variable.name() + "_sum, dec(" + variable.name() + "_count))";
            case Variable variable when variables.isWhole(variable) -> "dec(" + variable.name() + ")";
            case DateLiteral date -> "day(" + ExpressionText.of(date) + ")";
            case Negative(var operand) -> "negative(" + written(operand) + ")";
            case Arithmetic(var operator, var left, var right) ->
                word(operator) + "(" + written(left) + ", " + written(right) + ")";
            case Call call -> called(call, false);
            default -> ExpressionText.of(expression);
        };
    }

    private String left(Expression expression) {
        return switch (expression) {
            case NumberLiteral number -> number.value().toPlainString() + "B";
            case Variable variable
            when variables.isAverage(variable) -> "(" + variable.name() + "_sum / " + variable.name() + "_count)";
            case Negative(var operand) -> "negative(" + passed(operand) + ")";
            case Arithmetic(var operator, var left, var right) ->
                "(" + left(left) + " " + operator.sign() + " " + left(right) + ")";
            case Call call -> called(call, true);
            default -> ExpressionText.of(expression);
        };
    }

    /** An argument of a function on the left. */
    private String passed(Expression expression) {
        return switch (expression) {
            case NumberLiteral number -> spelt(number);
            case DateLiteral date -> "day(" + ExpressionText.of(date) + ")";
            case Expression whole when isWhole(whole) -> "dec(" + ExpressionText.of(whole) + ")";
            default -> left(expression);
        };
    }

    private String argument(Expression expression) {
        var text = left(expression);
        return expression instanceof Arithmetic ? text.substring(1, text.length() - 1) : text;
    }

    private String called(Call call, boolean left) {
        return call.arguments().stream()
                .map(argument -> left ? passed(argument) : written(argument))
                .collect(Collectors.joining(", ", call.function().word() + "(", ")"));
    }

    private boolean isWhole(Expression expression) {
        return expression instanceof Field field && WHOLE_FIELDS.contains(field.name())
                || expression instanceof Variable variable && variables.isWhole(variable);
    }

    private static String spelt(NumberLiteral number) {
        return "dec(\"" + number.value().toPlainString() + "\")";
    }

    private static String word(Expression.ArithmeticOperator operator) {
        return switch (operator) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case DIVIDE -> "divide";
        };
    }
}
