package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.And;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.RuleDefinition;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule can say here and stock Drools 10 cannot compile or run, however it is spelt. */
final class StockLimits {

    private StockLimits() {}

    /** Why stock Drools cannot run the rule; absent for one that it can. */
    static Optional<String> of(RuleDefinition rule) {
        return rule.conditions().stream().flatMap(StockLimits::in).findFirst();
    }

    private static Stream<String> in(Condition condition) {
        return switch (condition) {
            case Pattern pattern -> in(pattern);
            case Condition.Not(var part) -> in(part);
            case Condition.Exists(var part) -> in(part);
            case Condition.ForAll(var domain, var required) ->
                Stream.concat(Stream.of(domain), required.stream()).flatMap(StockLimits::in);
            case And(var parts) -> parts.stream().flatMap(StockLimits::in);
            case Condition.Or(var parts) -> parts.stream().flatMap(StockLimits::in);
            case Accumulate accumulate -> in(accumulate);
        };
    }

    private static Stream<String> in(Pattern pattern) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint instanceof Binding(var name, var expression)
                        && Mentions.in(expression).anyMatch(Variable.class::isInstance))
                .map(constraint -> "it binds a variable to what it computes with another one");
    }

    private static Stream<String> in(Accumulate accumulate) {
        var bound = bound(accumulate.source()).toList();
        var computed = accumulate.computations().stream()
                .flatMap(computation -> computation.argument().stream())
                .filter(argument -> argument instanceof Variable(var name, var type)
                        ? !bound.contains(name)
                        : StockAccumulates.bound(accumulate.source(), "", argument)
                                .isEmpty())
                .map(computation -> "it accumulates something else than what it computes with the fields of one fact");
        return Stream.concat(in(accumulate.source()), computed);
    }

    private static Stream<String> bound(Condition source) {
        return switch (source) {
            case Pattern pattern ->
                pattern.constraints().stream()
                        .flatMap(constraint ->
                                constraint instanceof Binding(var name, var value) ? Stream.of(name) : Stream.empty());
            case And(var parts) -> parts.stream().flatMap(StockLimits::bound);
            default -> Stream.empty();
        };
    }
}
