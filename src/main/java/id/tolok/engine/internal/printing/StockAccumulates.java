package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.And;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Accumulates in a form that stock Drools computes rightly: it takes variables only, averages are sum and count, and what
 * has no result on nothing comes with a count.
 */
final class StockAccumulates {

    private final StockVariables variables;

    StockAccumulates(StockVariables variables) {
        this.variables = variables;
    }

    /** With what is calculated bound where the fields are. */
    Accumulate spelt(Accumulate accumulate) {
        var source = accumulate.source();
        var computations = new ArrayList<Computation>();
        for (var computation : accumulate.computations()) {
            var name = variables.taken(computation.variable());
            var binding = computation.argument().filter(argument -> !(argument instanceof Variable));
            var bound = binding.isEmpty() ? Optional.<Condition>empty() : bound(source, name, binding.get());
            source = bound.orElse(source);
            computations.add(
                    bound.isEmpty()
                            ? computation
                            : new Computation(
                                    computation.variable(),
                                    computation.function(),
                                    Optional.of(new Variable(name, ValueType.NUMBER))));
        }
        return new Accumulate(source, computations, accumulate.constraints());
    }

    /** The source with the name bound in the one pattern whose fields the argument reads; empty where there is none. */
    static Optional<Condition> bound(Condition source, String name, Expression argument) {
        return switch (source) {
            case Pattern pattern ->
                StockFields.of(pattern).read(argument).map(read -> with(pattern, new Binding(name, read)));
            case And(var parts) -> {
                for (int i = 0; i < parts.size(); i++) {
                    var bound = bound(parts.get(i), name, argument);
                    if (bound.isPresent()) {
                        var all = new ArrayList<>(parts);
                        all.set(i, bound.get());
                        yield Optional.of(new And(all));
                    }
                }
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Pattern with(Pattern pattern, Binding binding) {
        var constraints = new ArrayList<>(pattern.constraints());
        constraints.add(binding);
        return new Pattern(pattern.type(), pattern.variable(), constraints);
    }

    List<String> computed(Accumulate accumulate) {
        // a count of nothing in particular mixes tuples up there where others are computed of something
        var counted = accumulate.computations().stream()
                .flatMap(computation -> computation.argument().stream())
                .flatMap(Mentions::in)
                .filter(Variable.class::isInstance)
                .findFirst()
                .map(ExpressionText::of)
                .orElse("1");
        return Stream.concat(
                        accumulate.computations().stream().map(computation -> computed(computation, counted)),
                        counted(accumulate).map(name -> counting(variables.count(name), counted)))
                .toList();
    }

    private String computed(Computation computation, String counted) {
        var name = computation.variable();
        var argument = computation.argument().map(ExpressionText::of).orElse("");
        return switch (computation.function()) {
            case COUNT -> counting(name, counted);
            case AVERAGE ->
                variables.sum(name) + " : sum(" + argument + "), " + counting(variables.count(name), counted);
            case SUM, MIN, MAX -> name + " : " + computation.function().word() + "(" + argument + ")";
        };
    }

    private static String counting(String name, String counted) {
        return name + " : count(" + counted + ")";
    }

    List<String> demanded(Accumulate accumulate) {
        var averages = accumulate.computations().stream()
                .filter(computation -> computation.function() == AccumulateFunction.AVERAGE)
                .map(Computation::variable);
        return Stream.concat(averages, counted(accumulate))
                .map(name -> variables.count(name) + " > 0")
                .toList();
    }

    /** One of several functions that have no result on nothing: stock Drools would give nothing and go on. */
    private static Stream<String> counted(Accumulate accumulate) {
        boolean several = accumulate.computations().size() > 1;
        boolean averages = accumulate.computations().stream()
                .anyMatch(computation -> computation.function() == AccumulateFunction.AVERAGE);
        return accumulate.computations().stream()
                .filter(computation -> several
                        && !averages
                        && (computation.function() == AccumulateFunction.MIN
                                || computation.function() == AccumulateFunction.MAX))
                .map(Computation::variable)
                .limit(1);
    }
}
