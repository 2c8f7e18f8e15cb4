package id.tolok.engine.oracle;

import static id.tolok.engine.Rules.calc;
import static id.tolok.engine.Rules.call;
import static id.tolok.engine.Rules.number;
import static id.tolok.engine.Rules.var;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Function;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Expressions of one rule; remembers its variables. */
final class ExpressionGenerator {

    private final RandomGenerator random;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private int variables;

    ExpressionGenerator(RandomGenerator random) {
        this.random = random;
    }

    String fresh() {
        return "$v" + variables++;
    }

    Constraint bound(String field) {
        var variable = fresh();
        numbers.add(variable);
        return new Constraint.Binding(variable, new Expression.Field(field, ValueType.NUMBER));
    }

    Constraint boundDate() {
        var variable = fresh();
        dates.add(variable);
        return new Constraint.Binding(variable, new Expression.Field("date", ValueType.DATE));
    }

    void result(String variable) {
        numbers.add(variable);
    }

    boolean hasNumber() {
        return !numbers.isEmpty();
    }

    Expression known() {
        return var(World.pick(random, numbers));
    }

    Expression literal() {
        return number(World.pick(random, World.LITERALS));
    }

    Expression arithmetic(Expression operand) {
        var sign = World.pick(random, List.of("+", "-", "*", "/"));
        var literal = number(World.pick(random, World.LITERALS.subList(1, World.LITERALS.size())));
        var result = calc(operand, sign, literal);
        return random.nextInt(4) == 0 ? new Expression.Negative(result) : result;
    }

    Expression function(Expression operand) {
        return switch (random.nextInt(5)) {
            case 0 -> call(Function.ROUND, operand, number(World.pick(random, List.of("0", "2"))));
            case 1 -> call(Function.FLOOR, operand);
            case 2 -> call(Function.MIN, operand, literal());
            case 3 -> call(Function.MAX, operand, literal());
            default -> call(Function.ABS, operand);
        };
    }

    /** What an accumulate takes of each match. */
    Expression taken(String variable) {
        return random.nextInt(4) == 0
                ? calc(var(variable), World.pick(random, List.of("+", "-", "*")), literal())
                : var(variable);
    }

    /** What a write computes. */
    Expression written() {
        if (dates.size() > 1 && random.nextBoolean()) {
            return call(Function.DAYS_BETWEEN, date(dates.getFirst()), date(dates.getLast()));
        }
        if (!dates.isEmpty() && random.nextInt(4) == 0) {
            return call(Function.YEAR_OF, date(dates.getFirst()));
        }
        if (numbers.isEmpty() || random.nextInt(4) == 0) {
            return literal();
        }
        var one = var(World.pick(random, numbers));
        return switch (random.nextInt(5)) {
            case 0 -> one;
            case 1 -> arithmetic(one);
            case 2 -> calc(one, World.pick(random, List.of("+", "-", "*", "/")), var(World.pick(random, numbers)));
            case 3 -> function(arithmetic(one));
            default -> function(one);
        };
    }

    private static Variable date(String name) {
        return new Variable(name, ValueType.DATE);
    }
}
