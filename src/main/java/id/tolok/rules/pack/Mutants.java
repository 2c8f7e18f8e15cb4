package id.tolok.rules.pack;

import id.tolok.engine.RulePrinter;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.Write;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** All small changes of one rule: each threshold and each figure a step up and down, each boundary in or out. */
final class Mutants {

    private final RuleDefinition rule;
    private final List<Mutant> mutants = new ArrayList<>();
    private int leaf;

    private Mutants(RuleDefinition rule) {
        this.rule = rule;
    }

    static List<Mutant> of(RuleDefinition rule) {
        var all = new Mutants(rule);
        for (int i = 0; i < rule.conditions().size(); i++) {
            int at = i;
            all.condition(rule.conditions().get(i), changed -> all.withCondition(at, changed));
        }
        for (int i = 0; i < rule.writes().size(); i++) {
            all.write(i);
        }
        return all.mutants;
    }

    /** @param rebuild puts a changed condition into the rule that is made with it */
    private void condition(Condition condition, UnaryRule<Condition> rebuild) {
        switch (condition) {
            case Condition.Pattern pattern -> pattern(pattern, rebuild::with);
            case Condition.Not(var part) -> condition(part, changed -> rebuild.with(new Condition.Not(changed)));
            case Condition.Exists(var part) -> condition(part, changed -> rebuild.with(new Condition.Exists(changed)));
            case Condition.And(var parts) ->
                each(parts, this::condition, changed -> rebuild.with(new Condition.And(changed)));
            case Condition.Or(var parts) ->
                each(parts, this::condition, changed -> rebuild.with(new Condition.Or(changed)));
            case Condition.ForAll(var domain, var required) -> {
                pattern(domain, changed -> rebuild.with(new Condition.ForAll(changed, required)));
                each(required, this::pattern, changed -> rebuild.with(new Condition.ForAll(domain, changed)));
            }
            case Condition.Accumulate(var source, var computations, var constraints) -> {
                condition(
                        source, changed -> rebuild.with(new Condition.Accumulate(changed, computations, constraints)));
                each(
                        constraints,
                        this::constraint,
                        changed -> rebuild.with(new Condition.Accumulate(source, computations, changed)));
            }
        }
    }

    private void pattern(Condition.Pattern pattern, UnaryRule<Condition.Pattern> rebuild) {
        each(
                pattern.constraints(),
                this::constraint,
                changed -> rebuild.with(new Condition.Pattern(pattern.type(), pattern.variable(), changed)));
    }

    private void constraint(Constraint constraint, UnaryRule<Constraint> rebuild) {
        switch (constraint) {
            case Constraint.AllOf(var parts) ->
                each(parts, this::constraint, changed -> rebuild.with(new Constraint.AllOf(changed)));
            case Constraint.AnyOf(var parts) ->
                each(parts, this::constraint, changed -> rebuild.with(new Constraint.AnyOf(changed)));
            case Constraint.NotThat(var part) ->
                constraint(part, changed -> rebuild.with(new Constraint.NotThat(changed)));
            case Comparison comparison -> {
                changed(comparison).forEach(other -> add(comparison, other, rebuild.with(other)));
                leaf++;
            }
            case Constraint.Binding binding -> leaf++;
            case Constraint.In in -> leaf++;
            case Constraint.Contains contains -> leaf++;
            case Constraint.Matches matches -> leaf++;
        }
    }

    private static Stream<Comparison> changed(Comparison comparison) {
        if (!(comparison.right() instanceof NumberLiteral(var number))) {
            return Stream.of();
        }
        var left = comparison.left();
        var nearby = neighbours(number).map(other -> new Comparison(left, comparison.operator(), other));
        return Stream.concat(
                nearby,
                flipped(comparison.operator()).stream().map(other -> new Comparison(left, other, comparison.right())));
    }

    private static Optional<Comparator> flipped(Comparator operator) {
        return switch (operator) {
            case LESS -> Optional.of(Comparator.AT_MOST);
            case AT_MOST -> Optional.of(Comparator.LESS);
            case GREATER -> Optional.of(Comparator.AT_LEAST);
            case AT_LEAST -> Optional.of(Comparator.GREATER);
            case EQUAL, NOT_EQUAL -> Optional.empty();
        };
    }

    private void write(int at) {
        var write = rule.writes().get(at);
        switch (write) {
            case Write.Derive w -> value(at, w.value(), value -> new Write.Derive(w.target(), value));
            case Write.Add w -> value(at, w.points(), value -> new Write.Add(w.target(), value));
            case Write.Cap w -> value(at, w.most(), value -> new Write.Cap(w.target(), value));
            case Write.Floor w -> value(at, w.least(), value -> new Write.Floor(w.target(), value));
            case Write.Award w -> value(at, w.value(), value -> new Write.Award(w.target(), value));
            case Write.Propose w ->
                w.months()
                        .ifPresent(months ->
                                value(at, months, value -> new Write.Propose(w.target(), Optional.of(value))));
            case Write.Rate w -> {}
            case Write.GiveGrade w -> {}
            case Write.Recommend w -> {}
            case Write.Flag w -> {}
        }
    }

    private void value(int at, Expression value, Function<Expression, Write> with) {
        if (value instanceof NumberLiteral(var number)) {
            neighbours(number).forEach(other -> {
                var writes = new ArrayList<>(rule.writes());
                writes.set(at, with.apply(other));
                var changed = new RuleDefinition(
                        rule.name(), rule.phase(), rule.metadata(), rule.conditions(), writes, rule.origin());
                mutants.add(
                        new Mutant(changed, rule.origin().place(), RulePrinter.print(value), RulePrinter.print(other)));
            });
        }
    }

    private static Stream<NumberLiteral> neighbours(BigDecimal number) {
        var step = BigDecimal.ONE.scaleByPowerOfTen(
                -Math.max(number.stripTrailingZeros().scale(), 0));
        return Stream.of(new NumberLiteral(number.subtract(step)), new NumberLiteral(number.add(step)));
    }

    private void add(Constraint before, Constraint after, RuleDefinition changed) {
        var places = rule.origin().constraintPlaces();
        var own = rule.origin().place();
        // the constraints of a table stand in its head, the figures in the row
        var place = leaf < places.size() && places.get(leaf).line() >= own.line() ? places.get(leaf) : own;
        mutants.add(new Mutant(changed, place, RulePrinter.print(before), RulePrinter.print(after)));
    }

    private RuleDefinition withCondition(int at, Condition condition) {
        var conditions = new ArrayList<>(rule.conditions());
        conditions.set(at, condition);
        return new RuleDefinition(rule.name(), rule.phase(), rule.metadata(), conditions, rule.writes(), rule.origin());
    }

    private static <T> void each(List<T> parts, BiConsumer<T, UnaryRule<T>> visit, UnaryRule<List<T>> rebuild) {
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            visit.accept(parts.get(i), changed -> {
                var others = new ArrayList<>(parts);
                others.set(at, changed);
                return rebuild.with(others);
            });
        }
    }

    /** The rule with a changed part. */
    private interface UnaryRule<T> {
        RuleDefinition with(T changed);
    }
}
