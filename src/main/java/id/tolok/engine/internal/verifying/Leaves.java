package id.tolok.engine.internal.verifying;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The leaf constraints of a rule in reading order, as {@code Origin.constraintPlaces()} counts them. */
final class Leaves {

    private final List<Leaf> leaves = new ArrayList<>();
    private final RuleDefinition rule;

    private Leaves(RuleDefinition rule) {
        this.rule = rule;
    }

    /** @param pattern that it stands in; absent for the results of an accumulate */
    record Leaf(Optional<Pattern> pattern, Constraint constraint, Place place) {}

    static List<Leaf> of(RuleDefinition rule) {
        var leaves = new Leaves(rule);
        rule.conditions().forEach(leaves::read);
        return leaves.leaves;
    }

    private void read(Condition condition) {
        switch (condition) {
            case Pattern pattern -> read(Optional.of(pattern), pattern.constraints());
            case Condition.Not(var part) -> read(part);
            case Condition.Exists(var part) -> read(part);
            case Condition.ForAll(var domain, var required) -> {
                read(domain);
                required.forEach(this::read);
            }
            case Condition.And(var parts) -> parts.forEach(this::read);
            case Condition.Or(var parts) -> parts.forEach(this::read);
            case Condition.Accumulate(var source, var computations, var constraints) -> {
                read(source);
                read(Optional.empty(), constraints);
            }
        }
    }

    private void read(Optional<Pattern> pattern, List<Constraint> constraints) {
        constraints.stream()
                .flatMap(Axes::leaves)
                .forEach(leaf -> leaves.add(new Leaf(pattern, leaf, place(leaves.size()))));
    }

    private Place place(int number) {
        var places = rule.origin().constraintPlaces();
        return number < places.size() ? places.get(number) : rule.origin().place();
    }
}
