package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.execution.Rewriting;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.And;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.Mentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;

/** Puts what the stock form binds for an accumulate to take, {@code $x_of}, where the accumulate takes it. */
final class TakenFields {

    private Condition source;

    private TakenFields(Condition source) {
        this.source = source;
    }

    static Accumulate inlined(Accumulate accumulate) {
        var taken = new TakenFields(accumulate.source());
        var computations =
                accumulate.computations().stream().map(taken::inlined).toList();
        return new Accumulate(taken.source, computations, accumulate.constraints());
    }

    private Computation inlined(Computation computation) {
        if (computation.argument().orElse(null) instanceof Variable(var name, var type)
                && StockHelper.isTaken(name, computation.variable())) {
            var argument = takenOut(source, name);
            return argument.isEmpty()
                    ? computation
                    : new Computation(computation.variable(), computation.function(), argument);
        }
        return computation;
    }

    /** What the name is bound to, with variables for fields; the source then is without the binding. */
    private Optional<Expression> takenOut(Condition within, String name) {
        return switch (within) {
            case Pattern pattern ->
                pattern.constraints().stream()
                        .filter(constraint -> constraint instanceof Binding(var bound, var value)
                                && bound.equals(name)
                                && !(value instanceof Field))
                        .findFirst()
                        .flatMap(binding -> takenOut(pattern, (Binding) binding));
            case And(var parts) ->
                parts.stream().flatMap(part -> takenOut(part, name).stream()).findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<Expression> takenOut(Pattern pattern, Binding binding) {
        var variables = new HashMap<String, Expression>();
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof Binding(var name, Field(var field, var type))) {
                variables.putIfAbsent(field, new Variable(name, type));
            }
        }
        var expression = Rewriting.expression(
                binding.expression(),
                part -> part instanceof Field field ? variables.getOrDefault(field.name(), part) : part);
        if (Mentions.in(expression).anyMatch(Field.class::isInstance)) {
            return Optional.empty();
        }
        source = without(source, binding);
        return Optional.of(expression);
    }

    private static Condition without(Condition source, Binding binding) {
        return switch (source) {
            case Pattern pattern -> {
                var constraints = new ArrayList<>(pattern.constraints());
                constraints.remove(binding);
                yield new Pattern(pattern.type(), pattern.variable(), constraints);
            }
            case And(var parts) ->
                new And(parts.stream().map(part -> without(part, binding)).toList());
            default -> source;
        };
    }
}
