package id.tolok.engine.internal.reading;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Mentions;
import java.util.Optional;

/**
 * Variables of the stock form that stand in for another: {@code $x_sum}, {@code $x_count}, {@code $x_of} and
 * {@code $x_result} for {@code $x}.
 *
 * @param number behind both names where they would be taken; mostly empty
 */
record StockHelper(String name, String number) {

    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile("(.+)_count([0-9]*)");
    private static final java.util.regex.Pattern RESULT = java.util.regex.Pattern.compile("(.+)_result[0-9]*");
    private static final java.util.regex.Pattern TAKEN = java.util.regex.Pattern.compile("(.+)_of[0-9]*");

    /** Of a computation that counts everything under such a name. */
    static Optional<StockHelper> counting(Computation computation) {
        var matcher = COUNT.matcher(computation.variable());
        return computation.function() == AccumulateFunction.COUNT
                        && computation.argument().isEmpty()
                        && matcher.matches()
                ? Optional.of(new StockHelper(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** Whether the condition is the pattern that takes demands on an accumulate's results. */
    static boolean isResult(Condition condition, Accumulate accumulate) {
        return condition instanceof Pattern(var type, var variable, var constraints)
                && type == FactType.PERIOD
                && variable.filter(name -> isResult(name, accumulate)).isPresent()
                && constraints.stream().noneMatch(Binding.class::isInstance)
                && constraints.stream().flatMap(Mentions::in).noneMatch(Field.class::isInstance);
    }

    private static boolean isResult(String name, Accumulate accumulate) {
        var matcher = RESULT.matcher(name);
        return matcher.matches()
                && matcher.group(1).equals(accumulate.computations().getFirst().variable());
    }

    /** Whether the name is of what an accumulate takes for a variable. */
    static boolean isTaken(String name, String variable) {
        var matcher = TAKEN.matcher(name);
        return matcher.matches() && matcher.group(1).equals(variable);
    }

    String sum() {
        return name + "_sum" + number;
    }

    String count() {
        return name + "_count" + number;
    }
}
