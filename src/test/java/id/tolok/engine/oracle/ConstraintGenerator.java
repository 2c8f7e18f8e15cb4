package id.tolok.engine.oracle;

import static id.tolok.engine.Rules.call;
import static id.tolok.engine.Rules.compare;
import static id.tolok.engine.Rules.field;
import static id.tolok.engine.Rules.number;
import static id.tolok.engine.Rules.text;
import static id.tolok.engine.Rules.value;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Function;
import id.tolok.engine.model.FactType;
import java.util.List;
import java.util.random.RandomGenerator;

/** Constraints that bind nothing. */
final class ConstraintGenerator {

    private final RandomGenerator random;
    private final ExpressionGenerator expressions;

    ConstraintGenerator(RandomGenerator random, ExpressionGenerator expressions) {
        this.random = random;
        this.expressions = expressions;
    }

    /** On a number, with parts down to this depth. */
    Constraint on(Expression number, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(9)) {
            case 1 -> new Constraint.AnyOf(List.of(on(number, depth - 1), on(number, depth - 1)));
            case 2 -> new Constraint.AllOf(List.of(on(number, depth - 1), on(number, depth - 1)));
            case 3 -> new Constraint.NotThat(on(number, depth - 1));
            case 4 ->
                new Constraint.In(number, List.of(expressions.literal(), expressions.literal()), random.nextBoolean());
            case 5 -> comparison(expressions.arithmetic(number));
            case 6 -> comparison(expressions.function(number));
            default -> comparison(number);
        };
    }

    Constraint onValue(int depth) {
        return on(value(), depth);
    }

    Constraint comparison(Expression left) {
        return compare(left, sign(), expressions.literal());
    }

    String sign() {
        return World.pick(random, List.of(Comparator.values())).sign();
    }

    Constraint onText(FactType type, String name, List<String> values) {
        var left = field(type, name);
        var one = World.pick(random, values);
        boolean negated = random.nextBoolean();
        return switch (random.nextInt(5)) {
            case 0 -> new Constraint.Contains(left, text(one.substring(0, 2)), negated);
            case 1 -> new Constraint.Matches(left, one.charAt(0) + ".*", negated);
            case 2 -> new Constraint.In(left, List.of(text(one), text("OTHER")), negated);
            default -> compare(left, random.nextInt(3) == 0 ? "!=" : "==", text(one));
        };
    }

    Constraint onDate() {
        return compare(
                field(FactType.OBSERVATION, "date"),
                sign(),
                new Expression.DateLiteral(World.START.plusDays(random.nextInt(9))));
    }

    Constraint onPeriod() {
        var end = field(FactType.PERIOD, "end");
        return switch (random.nextInt(3)) {
            case 0 -> compare(call(Function.YEAR_OF, end), sign(), number("2026"));
            case 1 -> compare(call(Function.DAYS_BETWEEN, field(FactType.PERIOD, "start"), end), sign(), number("364"));
            default -> compare(field(FactType.PERIOD, "months"), sign(), number("12"));
        };
    }
}
