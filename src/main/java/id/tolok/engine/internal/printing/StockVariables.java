package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The variables of a rule that stock Drools binds to whole numbers, averages of whole numbers included, and those that need
 * helpers there.
 */
final class StockVariables {

    private final Set<String> names = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> averages = new HashSet<>();
    private final Map<String, String> suffixes = new HashMap<>();

    static StockVariables of(List<Condition> conditions) {
        var variables = new StockVariables();
        conditions.forEach(variables::visit);
        return variables;
    }

    boolean isWhole(Variable variable) {
        return whole.contains(variable.name());
    }

    boolean isAverage(Variable variable) {
        return averages.contains(variable.name());
    }

    /** The variable that sums for another one. */
    String sum(String name) {
        return name + "_sum" + suffix(name);
    }

    /** The variable that counts for another one. */
    String count(String name) {
        return name + "_count" + suffix(name);
    }

    /** The pattern that takes what is demanded of another one. */
    String result(String name) {
        return name + "_result" + suffix(name);
    }

    /** The variable that an accumulate takes for another one. */
    String taken(String name) {
        return name + "_of" + suffix(name);
    }

    /** So that helpers are named like nothing else in the rule. */
    private String suffix(String name) {
        return suffixes.computeIfAbsent(
                name,
                any -> IntStream.iterate(1, i -> i + 1)
                        .mapToObj(i -> i == 1 ? "" : String.valueOf(i))
                        .filter(suffix -> Stream.of("_sum", "_count", "_result", "_of")
                                .map(helper -> name + helper + suffix)
                                .noneMatch(names::contains))
                        .findFirst()
                        .orElseThrow());
    }

    private void visit(Condition condition) {
        switch (condition) {
            case Condition.Pattern pattern -> {
                pattern.variable().ifPresent(names::add);
                pattern.constraints().forEach(this::visit);
            }
            case Condition.Not(var part) -> visit(part);
            case Condition.Exists(var part) -> visit(part);
            case Condition.ForAll(var domain, var required) -> {
                visit(domain);
                required.forEach(this::visit);
            }
            case Condition.And(var parts) -> parts.forEach(this::visit);
            case Condition.Or(var parts) -> parts.forEach(this::visit);
            case Accumulate accumulate -> {
                visit(accumulate.source());
                accumulate.computations().forEach(this::visit);
            }
        }
    }

    private void visit(Constraint constraint) {
        if (constraint instanceof Binding(var name, var expression)) {
            names.add(name);
            if (expression instanceof Field field && isWhole(field)
                    || expression instanceof Variable variable && isWhole(variable)) {
                whole.add(name);
            }
        }
    }

    static boolean isWhole(Field field) {
        return field.name().equals("count") || field.name().equals("months");
    }

    private void visit(Condition.Computation computation) {
        var name = computation.variable();
        names.add(name);
        boolean ofWhole = computation.argument().orElse(null) instanceof Variable variable && isWhole(variable);
        if (computation.function() == AccumulateFunction.AVERAGE) {
            averages.add(name);
        }
        if (computation.function() == AccumulateFunction.COUNT || ofWhole) {
            whole.add(name);
        }
    }
}
