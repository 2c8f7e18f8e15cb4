package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Call;
import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.ArithmeticOperator;
import id.tolok.engine.model.Expression.Function;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Types the calls of the vocabulary's functions, those of the stock form included. */
final class CallTyper {

    private static final Map<String, ArithmeticOperator> STOCK_ARITHMETIC = Map.of(
            "plus", ArithmeticOperator.PLUS,
            "minus", ArithmeticOperator.MINUS,
            "times", ArithmeticOperator.TIMES,
            "divide", ArithmeticOperator.DIVIDE);

    private final ExpressionTyper expressions;

    CallTyper(ExpressionTyper expressions) {
        this.expressions = expressions;
    }

    Optional<Expression> call(Call call) {
        var name = call.at().text();
        if (name.equals("dec") || name.equals("negative") || name.equals("day")) {
            return isOf(1, call) ? stock(call) : Optional.empty();
        }
        if (STOCK_ARITHMETIC.containsKey(name)) {
            return isOf(2, call)
                    ? expressions.arithmetic(
                            STOCK_ARITHMETIC.get(name),
                            call.at(),
                            expressions.number(call.arguments().get(0)),
                            expressions.number(call.arguments().get(1)))
                    : Optional.empty();
        }
        return Arrays.stream(Function.values())
                .filter(candidate -> candidate.word().equals(name))
                .findFirst()
                .map(function -> called(function, call))
                .orElseGet(() -> expressions.refuse(
                        "UNKNOWN_FUNCTION", call.at(), call.at().shown()));
    }

    private Optional<Expression> called(Function function, Call call) {
        if (!isOf(function.parameters().size(), call)) {
            return Optional.empty();
        }
        var arguments = new ArrayList<Expression>();
        for (int i = 0; i < call.arguments().size(); i++) {
            argument(function.parameters().get(i), call.arguments().get(i)).ifPresent(arguments::add);
        }
        if (arguments.size() < call.arguments().size()) {
            return Optional.empty();
        }
        if (function == Function.ROUND && !isDecimals(arguments.get(1))) {
            return expressions.refuse("ROUND_DECIMALS", call.arguments().get(1).at(), ReadingLimits.ROUND_DECIMALS);
        }
        return Optional.of(new Expression.Call(function, arguments));
    }

    private Optional<Expression> argument(ValueType type, Node node) {
        return type == ValueType.NUMBER
                ? expressions.number(node)
                : expressions.value(node).flatMap(value -> Dates.asDate(value, node, expressions.problems()));
    }

    private Optional<Expression> stock(Call call) {
        var argument = call.arguments().getFirst();
        return switch (call.at().text()) {
            case "negative" -> expressions.number(argument).map(Expression.Negative::new);
            case "day" -> argument(ValueType.DATE, argument);
            default -> spelt(argument);
        };
    }

    private Optional<Expression> spelt(Node argument) {
        if (argument instanceof Syntax.Name) {
            return expressions.number(argument);
        }
        if (!(argument instanceof Syntax.Literal(var token)) || token.kind() != Token.Kind.TEXT) {
            return expressions.refuse(
                    "NUMBER_FORMAT", argument.at(), argument.at().shown());
        }
        boolean negative = token.text().startsWith("-");
        var digits = negative ? token.text().substring(1) : token.text();
        var number =
                new Token(Token.Kind.NUMBER, digits, token.line(), token.column(), token.start(), token.end(), false);
        return expressions.decimal(number).map(value -> new NumberLiteral(negative ? value.negate() : value));
    }

    private boolean isOf(int count, Call call) {
        if (call.arguments().size() == count) {
            return true;
        }
        expressions.problems().error("WRONG_ARGUMENTS", call.at(), call.at().text(), count);
        return false;
    }

    private static boolean isDecimals(Expression expression) {
        return expression instanceof NumberLiteral(BigDecimal value)
                && value.scale() == 0
                && value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(ReadingLimits.ROUND_DECIMALS)) <= 0;
    }
}
