package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing;
import id.tolok.engine.Firing.Contribution;
import id.tolok.engine.Outcome.Conflict;
import id.tolok.engine.dictionary.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the writes of a phase add up to. Different values for one target are a conflict, and none of them counts. */
final class Ledger {

    private final Map<String, Range> ranges;
    private final List<Conflict> conflicts = new ArrayList<>();

    /** @param ranges of the aspects that have one */
    Ledger(Map<String, Range> ranges) {
        this.ranges = ranges;
    }

    List<Conflict> conflicts() {
        return conflicts.isEmpty()
                ? List.of()
                : conflicts.stream()
                        .sorted(Comparator.comparing(Conflict::target))
                        .toList();
    }

    /** The sum of the points, then the lowest cap, then the highest floor, within the aspect's range. */
    SortedMap<String, BigDecimal> aspects(List<Firing> firings) {
        var scores = new HashMap<String, AspectSum>();
        for (var firing : firings) {
            scores.computeIfAbsent(firing.contribution().target(), aspect -> new AspectSum())
                    .add(firing.contribution());
        }
        var aspects = new TreeMap<String, BigDecimal>();
        scores.forEach((aspect, score) -> aspects.put(aspect, clamped(aspect, score.result())));
        return aspects;
    }

    private BigDecimal clamped(String aspect, BigDecimal score) {
        var range = ranges.get(aspect);
        return range == null ? score : range.clamp(score);
    }

    SortedMap<String, BigDecimal> numbers(List<Firing> firings, String type) {
        return single(firings, type, Contribution::number);
    }

    SortedMap<String, String> levels(List<Firing> firings) {
        return single(firings, "rate", Contribution::level);
    }

    Optional<String> grade(List<Firing> firings) {
        var grades = targets(firings, "grade");
        if (grades.size() > 1) {
            conflicts.add(conflict("grade", ofType(firings, "grade").toList()));
            return Optional.empty();
        }
        return grades.stream().findFirst();
    }

    /** Sorted, each once. */
    static List<String> targets(List<Firing> firings, String type) {
        var targets = new ArrayList<String>();
        for (var firing : firings) {
            var contribution = firing.contribution();
            if (contribution.type().equals(type) && !targets.contains(contribution.target())) {
                targets.add(contribution.target());
            }
        }
        targets.sort(Comparator.naturalOrder());
        return List.copyOf(targets);
    }

    private <V extends Comparable<? super V>> SortedMap<String, V> single(
            List<Firing> firings, String type, Function<Contribution, Optional<V>> value) {
        var values = new TreeMap<String, V>();
        Set<String> disputed = Set.of();
        for (var firing : firings) {
            var contribution = firing.contribution();
            if (contribution.type().equals(type)) {
                var given = value.apply(contribution).orElseThrow();
                var first = values.putIfAbsent(contribution.target(), given);
                if (first != null && first.compareTo(given) != 0) {
                    disputed = disputed.isEmpty() ? new TreeSet<>() : disputed;
                    disputed.add(contribution.target());
                }
            }
        }
        for (var target : disputed) {
            values.remove(target);
            var writes = ofType(firings, type)
                    .filter(firing -> firing.contribution().target().equals(target));
            conflicts.add(conflict(target, writes.toList()));
        }
        return values;
    }

    private static Conflict conflict(String target, List<Firing> writes) {
        return new Conflict(
                target, writes.stream().map(Firing::rule).sorted().distinct().toList());
    }

    private static Stream<Firing> ofType(List<Firing> firings, String type) {
        return firings.stream().filter(firing -> firing.contribution().type().equals(type));
    }

    /** What is written to one aspect. */
    private static final class AspectSum {

        private BigDecimal points = BigDecimal.ZERO;
        private Optional<BigDecimal> cap = Optional.empty();
        private Optional<BigDecimal> floor = Optional.empty();

        void add(Contribution contribution) {
            var number = contribution.number().orElseThrow();
            switch (contribution.type()) {
                case "add" -> points = points.add(number);
                case "cap" -> cap = Optional.of(cap.map(number::min).orElse(number));
                case "floor" -> floor = Optional.of(floor.map(number::max).orElse(number));
                default -> throw new IllegalArgumentException(contribution.type());
            }
        }

        BigDecimal result() {
            var capped = cap.map(points::min).orElse(points);
            return floor.map(capped::max).orElse(capped);
        }
    }
}
