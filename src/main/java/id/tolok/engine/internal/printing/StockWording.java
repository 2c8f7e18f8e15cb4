package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.DateLiteral;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * What stock Drools reckons exactly: decimal literals with {@code B} on the left and by {@code dec} on the right,
 * arithmetic in parentheses on the left and by functions on the right, averages as sum and count. Where it would take
 * something absent for a match, it is told that there has to be something.
 */
final class StockWording implements Wording {

    /** Of a count, beyond which Java would not read a literal as one. */
    private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final StockVariables variables;
    private final StockAccumulates accumulates;

    StockWording(StockVariables variables) {
        this.variables = variables;
        this.accumulates = new StockAccumulates(variables);
    }

    @Override
    public String read(Expression expression) {
        return left(expression);
    }

    @Override
    public String compared(Expression expression, Expression other) {
        if (isWholeLiteral(other) && isWhole(expression) || isWholeLiteral(expression) && isWhole(other)) {
            return ExpressionText.of(expression);
        }
        return left(expression);
    }

    @Override
    public String bound(Expression expression) {
        return expression instanceof Field field ? field.name() : left(expression);
    }

    @Override
    public Accumulate spelt(Accumulate accumulate) {
        return accumulates.spelt(accumulate);
    }

    @Override
    public List<String> computed(Accumulate accumulate) {
        return accumulates.computed(accumulate);
    }

    @Override
    public List<String> demanded(Accumulate accumulate) {
        return accumulates.demanded(accumulate);
    }

    /** Those within are looked at all at once, lists among them not at all, and functions not compiled. */
    @Override
    public List<Constraint> within(Accumulate accumulate) {
        return accumulate.constraints().stream().takeWhile(this::isPlain).toList();
    }

    private boolean isPlain(Constraint constraint) {
        return constraint instanceof Comparison(Variable variable, var operator, NumberLiteral number)
                && !variables.isAverage(variable)
                && (!variables.isWhole(variable) || isWholeLiteral(number));
    }

    @Override
    public String result(Accumulate accumulate) {
        return variables.result(accumulate.computations().getFirst().variable());
    }

    @Override
    public SortedSet<String> guarded(List<Constraint> constraints) {
        return StockGuards.of(constraints);
    }

    @Override
    public SortedSet<String> guarded(Constraint part) {
        return StockGuards.of(part);
    }

    @Override
    public String written(Expression expression) {
        return switch (expression) {
            case NumberLiteral number -> spelt(number);
            case Variable variable
            when variables.isAverage(variable) ->
                "divide(" + sum(variable) + ", dec(" + variables.count(variable.name()) + "))";
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
            when variables.isAverage(variable) ->
                "(" + sum(variable) + " / dec(" + variables.count(variable.name()) + "))";
            case Expression whole when isWhole(whole) -> "dec(" + ExpressionText.of(whole) + ")";
            case Negative(var operand) -> "negative(" + passed(operand) + ")";
            case Arithmetic(var operator, var left, var right) ->
                "(" + left(left) + " " + operator.sign() + " " + left(right) + ")";
            case Call call -> called(call, true);
            default -> ExpressionText.of(expression);
        };
    }

    private String sum(Variable average) {
        var sum = variables.sum(average.name());
        return variables.isWhole(average) ? "dec(" + sum + ")" : sum;
    }

    /** An argument of a function on the left. */
    private String passed(Expression expression) {
        return switch (expression) {
            case NumberLiteral number -> spelt(number);
            case DateLiteral date -> "day(" + ExpressionText.of(date) + ")";
            default -> left(expression);
        };
    }

    private String called(Call call, boolean left) {
        return call.arguments().stream()
                .map(argument -> left ? passed(argument) : written(argument))
                .collect(Collectors.joining(", ", call.function().word() + "(", ")"));
    }

    private boolean isWhole(Expression expression) {
        return expression instanceof Field field && StockVariables.isWhole(field)
                || expression instanceof Variable variable
                        && variables.isWhole(variable)
                        && !variables.isAverage(variable);
    }

    private static boolean isWholeLiteral(Expression expression) {
        return expression instanceof NumberLiteral(BigDecimal value)
                && value.scale() == 0
                && value.abs().compareTo(MOST_WHOLE) <= 0;
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
