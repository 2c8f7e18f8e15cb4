package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.ArithmeticOperator;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.ValueType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives expressions their types; whatever has none is reported. */
final class ExpressionTyper {

    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?B?");

    private final Scope scope;
    private final Optional<FactType> fact;
    private final Problems problems;
    private final CallTyper calls = new CallTyper(this);

    /** @param fact whose fields may be read, where the expression stands in a pattern */
    ExpressionTyper(Scope scope, Optional<FactType> fact, Problems problems) {
        this.scope = scope;
        this.fact = fact;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    Optional<Expression> number(Node node) {
        return value(node).filter(expression -> isNumber(expression, node));
    }

    Optional<Expression> value(Node node) {
        return switch (node) {
            case Syntax.Literal literal -> literal(literal.at());
            case Syntax.Name name -> name(name.at());
            case Syntax.Group group -> value(group.inner());
            case Syntax.Unary unary -> negative(unary);
            case Syntax.Binary binary -> arithmetic(binary);
            case Syntax.Call call -> calls.call(call);
            case Syntax.Relation relation ->
                refuse("NOT_A_VALUE", relation.at(), relation.at().text());
            case Syntax.Present present ->
                refuse("LITERAL_NOT_ALLOWED", present.at(), present.at().text());
        };
    }

    private Optional<Expression> literal(Token token) {
        if (token.kind() == Token.Kind.TEXT) {
            return Optional.of(new TextLiteral(token.text()));
        }
        return decimal(token).map(NumberLiteral::new);
    }

    Optional<BigDecimal> decimal(Token token) {
        if (!NUMBER.matcher(token.text()).matches()) {
            problems.error("NUMBER_FORMAT", token, token.shown());
            return Optional.empty();
        }
        var digits = token.text().endsWith("B")
                ? token.text().substring(0, token.text().length() - 1)
                : token.text();
        if (digits.length() - (digits.contains(".") ? 1 : 0) > ReadingLimits.DIGITS) {
            problems.error("NUMBER_TOO_LONG", token, ReadingLimits.DIGITS);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits));
    }

    private Optional<Expression> name(Token token) {
        if (token.kind() == Token.Kind.VARIABLE) {
            var variable = scope.find(token.text());
            if (variable.isEmpty()) {
                return refuse("UNBOUND_VARIABLE", token, token.text());
            }
            return variable.get()
                    .type()
                    .<Expression>map(type -> new Expression.Variable(token.text(), type))
                    .or(() -> refuse("FACT_AS_VALUE", token, token.text()));
        }
        if (fact.isEmpty()) {
            return refuse("NO_FIELD_HERE", token, token.shown());
        }
        return fact.get()
                .field(token.text())
                .<Expression>map(type -> new Expression.Field(token.text(), type))
                .or(() -> refuse(
                        "UNKNOWN_FIELD",
                        token,
                        token.shown(),
                        fact.get().word(),
                        String.join(", ", fact.get().fieldNames())));
    }

    private Optional<Expression> negative(Syntax.Unary unary) {
        if (!unary.at().isSign("-")) {
            return refuse("NOT_A_VALUE", unary.at(), unary.at().text());
        }
        return number(unary.operand())
                .map(operand -> operand instanceof NumberLiteral literal
                        ? new NumberLiteral(literal.value().negate())
                        : new Negative(operand));
    }

    private Optional<Expression> arithmetic(Syntax.Binary binary) {
        var operator = Arrays.stream(ArithmeticOperator.values())
                .filter(candidate -> binary.at().isSign(candidate.sign()))
                .findFirst();
        if (operator.isEmpty()) {
            return refuse("NOT_A_VALUE", binary.at(), binary.at().text());
        }
        return arithmetic(operator.get(), binary.at(), number(binary.left()), number(binary.right()));
    }

    Optional<Expression> arithmetic(
            ArithmeticOperator operator, Token at, Optional<Expression> left, Optional<Expression> right) {
        if (operator == ArithmeticOperator.DIVIDE
                && right.filter(ExpressionTyper::isZero).isPresent()) {
            return refuse("DIVISION_BY_ZERO", at);
        }
        return left.flatMap(one -> right.map(other -> new Arithmetic(operator, one, other)));
    }

    private static boolean isZero(Expression expression) {
        return expression instanceof NumberLiteral literal && literal.value().signum() == 0;
    }

    boolean isNumber(Expression expression, Node node) {
        if (expression.type() == ValueType.NUMBER) {
            return true;
        }
        problems.error("WRONG_TYPE", node.at(), ValueType.NUMBER, expression.type());
        return false;
    }

    Optional<Expression> refuse(String code, Token at, Object... arguments) {
        problems.error(code, at, arguments);
        return Optional.empty();
    }
}
