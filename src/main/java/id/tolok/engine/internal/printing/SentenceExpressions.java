package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.NumberLiteral;
import java.util.stream.Collectors;

/** Expressions within sentences: fields and functions by their names for people. */
final class SentenceExpressions {

    private final Phrases phrases;

    SentenceExpressions(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(Expression expression) {
        return switch (expression) {
            case Field field ->
                phrases.say(Phrase.of(field.name(), Phrase.FIELD_NIP, Phrase.FIELD_DIMENSION)
                        .orElseThrow());
            case Call(var function, var arguments) ->
                arguments.stream()
                        .map(this::of)
                        .collect(Collectors.joining(
                                ", ",
                                phrases.say(Phrase.of(function.word(), Phrase.ROUND, Phrase.YEAR_OF)
                                                .orElseThrow())
                                        + " (",
                                ")"));
            case Negative(var operand) when !(operand instanceof NumberLiteral) -> "-" + within(operand);
            case Arithmetic(var operator, var left, var right) ->
                within(left) + " " + operator.sign() + " " + within(right);
            default -> ExpressionText.of(expression);
        };
    }

    /** In parentheses, unless it is one word: people should not have to know what binds closer. */
    private String within(Expression operand) {
        return ExpressionText.isAtom(operand) || operand instanceof Negative(NumberLiteral number)
                ? of(operand)
                : "(" + of(operand) + ")";
    }
}
