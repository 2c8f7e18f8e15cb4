package id.tolok.rules.pack.plain;

import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.ArithmeticOperator;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.NumberLiteral;

/** Arithmetic as people write it: names for variables, no parentheses but those that are needed. */
record Formula(Words words) {

    /** How tightly a text holds together: a phrase with commas not at all, a name or number most. */
    private enum Hold {
        PHRASE,
        SUM,
        PRODUCT,
        ATOM
    }

    private record Part(String text, Hold hold) {
        String heldBy(Hold least) {
            return hold.compareTo(least) >= 0 ? text : "(" + text + ")";
        }
    }

    String of(Expression expression, Naming naming) {
        return part(expression, naming).text();
    }

    /** What is added to something, with its sign. */
    String added(Expression expression, Naming naming) {
        var part = part(expression, naming).heldBy(Hold.SUM);
        return part.startsWith("−") ? "− " + part.substring(1) : "+ " + part;
    }

    private Part part(Expression expression, Naming naming) {
        return switch (expression) {
            case NumberLiteral(var value) ->
                new Part(words.number(value), value.signum() < 0 ? Hold.PRODUCT : Hold.ATOM);
            case Expression.TextLiteral(var text) -> new Part("“" + text + "”", Hold.ATOM);
            case Expression.DateLiteral(var date) -> new Part(date.toString(), Hold.ATOM);
            case Expression.Field(var name, var type) ->
                new Part(naming.fields().apply(name), Hold.ATOM);
            case Expression.Variable(var name, var type) -> new Part(naming.variable(name), Hold.ATOM);
            case Expression.Negative(var operand) ->
                new Part("−" + part(operand, naming).heldBy(Hold.ATOM), Hold.PRODUCT);
            case Arithmetic arithmetic -> arithmetic(arithmetic, naming);
            case Call call -> call(call, naming);
        };
    }

    private Part arithmetic(Arithmetic arithmetic, Naming naming) {
        var operator = arithmetic.operator();
        boolean sum = operator == ArithmeticOperator.PLUS || operator == ArithmeticOperator.MINUS;
        var hold = sum ? Hold.SUM : Hold.PRODUCT;
        boolean anyOrder = operator == ArithmeticOperator.PLUS || operator == ArithmeticOperator.TIMES;
        var rightHold = anyOrder ? hold : sum ? Hold.PRODUCT : Hold.ATOM;
        return new Part(
                part(arithmetic.left(), naming).heldBy(hold) + " " + sign(operator) + " "
                        + part(arithmetic.right(), naming).heldBy(rightHold),
                hold);
    }

    private static String sign(ArithmeticOperator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "−";
            case TIMES -> "×";
            case DIVIDE -> "÷";
        };
    }

    private Part call(Call call, Naming naming) {
        var first = call.arguments().getFirst();
        return switch (call.function()) {
            case ABS -> new Part("|" + of(first, naming) + "|", Hold.ATOM);
            case FLOOR -> phrase("floor", first, naming);
            case YEAR_OF -> phrase("year-of", first, naming);
            case DAYS_BETWEEN -> two("days-between", first, call.arguments().getLast(), naming);
            case ROUND -> round(first, call.arguments().getLast(), naming);
            case MIN -> limit(call, "at-most", "smaller", naming);
            case MAX -> limit(call, "at-least", "greater", naming);
        };
    }

    private Part round(Expression value, Expression decimals, Naming naming) {
        return decimals instanceof NumberLiteral(var number) && number.signum() == 0
                ? phrase("round-whole", value, naming)
                : two("round", value, decimals, naming);
    }

    /** With a figure as one argument it reads as a limit. */
    private Part limit(Call call, String limit, String choice, Naming naming) {
        var first = call.arguments().getFirst();
        var second = call.arguments().getLast();
        if (first instanceof NumberLiteral) {
            return two(limit, second, first, naming);
        }
        return two(second instanceof NumberLiteral ? limit : choice, first, second, naming);
    }

    private Part phrase(String key, Expression argument, Naming naming) {
        return new Part(words.say(key, part(argument, naming).heldBy(Hold.SUM)), Hold.PHRASE);
    }

    private Part two(String key, Expression first, Expression second, Naming naming) {
        return new Part(words.say(key, part(first, naming).heldBy(Hold.SUM), of(second, naming)), Hold.PHRASE);
    }
}
