package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.evaluation.ResultDifference;
import id.tolok.evaluation.ResultDifference.AspectChange;
import id.tolok.evaluation.ResultDifference.ContributionChange;
import id.tolok.evaluation.ResultDifference.FactChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what differs between two results. */
public final class Differences {

    private Differences() {}

    public static ResultDifference between(
            Outcome before, EmployeeFacts factsBefore, Outcome after, EmployeeFacts factsAfter) {
        var facts = FactDifferences.between(factsBefore, before, factsAfter, after);
        var contributions = contributions(before, after, facts);
        return new ResultDifference(aspects(before, after, contributions), contributions, facts);
    }

    private static List<AspectChange> aspects(Outcome before, Outcome after, List<ContributionChange> contributions) {
        var codes = new TreeSet<>(before.aspects().keySet());
        codes.addAll(after.aspects().keySet());
        var changes = new ArrayList<AspectChange>();
        for (var code : codes) {
            var one = Optional.ofNullable(before.aspects().get(code));
            var other = Optional.ofNullable(after.aspects().get(code));
            var points = contributions.stream()
                    .filter(change -> change.target().equals(code))
                    .map(ContributionChange::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var difference = other.orElse(BigDecimal.ZERO).subtract(one.orElse(BigDecimal.ZERO));
            var limits = difference.subtract(points);
            if (difference.signum() != 0 || points.signum() != 0) {
                changes.add(new AspectChange(code, one, other, limits));
            }
        }
        return changes;
    }

    private static List<ContributionChange> contributions(Outcome before, Outcome after, List<FactChange> facts) {
        var given = given(before);
        var givenNow = given(after);
        var keys = new TreeSet<>(given.keySet());
        keys.addAll(givenNow.keySet());
        var changes = new ArrayList<ContributionChange>();
        for (var key : keys) {
            var one = given.getOrDefault(key, List.of());
            var other = givenNow.getOrDefault(key, List.of());
            var valueBefore = Given.value(one);
            var valueAfter = Given.value(other);
            if (!valueBefore.equals(valueAfter)) {
                var points = key.type().equals("add") ? Given.sum(other).subtract(Given.sum(one)) : BigDecimal.ZERO;
                changes.add(new ContributionChange(
                        key.rule(),
                        key.type(),
                        key.target(),
                        valueBefore,
                        valueAfter,
                        points,
                        behind(one, other, facts)));
            }
        }
        return changes;
    }

    private static Map<Given, List<Firing>> given(Outcome outcome) {
        return outcome.firings().stream().collect(Collectors.groupingBy(Given::of));
    }

    /** The changed facts that the rule read before or reads now. */
    private static List<FactChange> behind(List<Firing> before, List<Firing> after, List<FactChange> facts) {
        var read = new ArrayList<>(before);
        read.addAll(after);
        return facts.stream()
                .filter(change -> read.stream()
                        .flatMap(firing -> firing.facts().stream())
                        .anyMatch(fact ->
                                fact.type().equals(change.type()) && fact.code().equals(change.code())))
                .toList();
    }
}
