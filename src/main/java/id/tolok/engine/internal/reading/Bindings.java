package id.tolok.engine.internal.reading;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint;
import java.util.stream.Stream;

/** The variables that conditions bind, those of inner scopes too. */
final class Bindings {

    private Bindings() {}

    static Stream<String> of(Condition condition) {
        return switch (condition) {
            case Condition.Pattern(var type, var variable, var constraints) ->
                Stream.concat(variable.stream(), constraints.stream().flatMap(Bindings::of));
            case Condition.Not(var part) -> of(part);
            case Condition.Exists(var part) -> of(part);
            case Condition.ForAll(var domain, var required) ->
                Stream.concat(Stream.of(domain), required.stream()).flatMap(Bindings::of);
            case Condition.And(var parts) -> parts.stream().flatMap(Bindings::of);
            case Condition.Or(var parts) -> parts.stream().flatMap(Bindings::of);
            case Condition.Accumulate(var source, var computations, var constraints) ->
                Stream.concat(of(source), computations.stream().map(Condition.Computation::variable));
        };
    }

    /** Only a whole constraint binds, never a part of one. */
    private static Stream<String> of(Constraint constraint) {
        return constraint instanceof Constraint.Binding(var variable, var expression)
                ? Stream.of(variable)
                : Stream.empty();
    }
}
