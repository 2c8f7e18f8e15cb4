package id.tolok.engine.model;

import id.tolok.engine.model.Condition.Pattern;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The constraints of a rule that hold or do not hold for themselves, in reading order. */
public final class Leaves {

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Place> places;
    private final Place otherwise;

    private Leaves(List<Place> places, Place otherwise) {
        this.places = places;
        this.otherwise = otherwise;
    }

    /** @param pattern that it stands in; absent for the results of an accumulate */
    public record Leaf(Optional<Pattern> pattern, Constraint constraint, Place place) {}

    /** As {@code Origin.constraintPlaces()} and coverage count them. */
    public static List<Leaf> of(RuleDefinition rule) {
        return of(
                rule.conditions(),
                rule.origin().constraintPlaces(),
                rule.origin().place());
    }

    /** @param otherwise the place of leaves for which there is none */
    public static List<Leaf> of(List<Condition> conditions, List<Place> places, Place otherwise) {
        var leaves = new Leaves(places, otherwise);
        conditions.forEach(leaves::read);
        return List.copyOf(leaves.leaves);
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
                .flatMap(Leaves::in)
                .forEach(leaf -> leaves.add(new Leaf(pattern, leaf, place(leaves.size()))));
    }

    private Place place(int number) {
        return number < places.size() ? places.get(number) : otherwise;
    }

    public static Stream<Constraint> in(Constraint constraint) {
        return switch (constraint) {
            case Constraint.AllOf(var parts) -> parts.stream().flatMap(Leaves::in);
            case Constraint.AnyOf(var parts) -> parts.stream().flatMap(Leaves::in);
            case Constraint.NotThat(var part) -> in(part);
            default -> Stream.of(constraint);
        };
    }
}
