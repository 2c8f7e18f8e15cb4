package id.tolok.engine.internal.execution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import id.tolok.engine.Firing;
import id.tolok.engine.Outcome.Conflict;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the writes of a phase add up to. Different values for one target are a conflict, and none of them counts. */
final class Ledger {

    private final RuleDictionary dictionary;
    private final List<Conflict> conflicts = new ArrayList<>();

    Ledger(RuleDictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<Conflict> conflicts() {
        return conflicts.stream().sorted(Comparator.comparing(Conflict::target)).toList();
    }

    /** The sum of the points, then the lowest cap, then the highest floor, within the aspect's range. */
    SortedMap<String, BigDecimal> aspects(List<Firing> firings) {
        var aspects = new TreeMap<String, BigDecimal>();
        byTarget(firings.stream()).forEach((aspect, writes) -> {
            var score = points(writes, "add").reduce(BigDecimal.ZERO, BigDecimal::add);
            var cap = points(writes, "cap").min(Comparator.naturalOrder());
            var floor = points(writes, "floor").max(Comparator.naturalOrder());
            var capped = cap.map(score::min).orElse(score);
            var floored = floor.map(capped::max).orElse(capped);
            aspects.put(aspect, range(aspect).map(range -> range.clamp(floored)).orElse(floored));
        });
        return aspects;
    }

    private Optional<Range> range(String aspect) {
        return dictionary.aspect(aspect).map(definition -> definition.range());
    }

    private static Stream<BigDecimal> points(List<Firing> writes, String type) {
        return writes.stream()
                .filter(firing -> firing.contribution().type().equals(type))
                .flatMap(firing -> firing.contribution().number().stream());
    }

    SortedMap<String, BigDecimal> numbers(List<Firing> firings, String type) {
        return single(ofType(firings, type), firing -> firing.contribution().number());
    }

    SortedMap<String, String> levels(List<Firing> firings) {
        return single(ofType(firings, "rate"), firing -> firing.contribution().level());
    }

    Optional<String> grade(List<Firing> firings) {
        var grades = new TreeSet<String>();
        ofType(firings, "grade")
                .forEach(firing -> grades.add(firing.contribution().target()));
        if (grades.size() > 1) {
            conflicts.add(conflict("grade", ofType(firings, "grade").toList()));
            return Optional.empty();
        }
        return grades.stream().findFirst();
    }

    List<String> targets(List<Firing> firings, String type) {
        return ofType(firings, type)
                .map(firing -> firing.contribution().target())
                .sorted()
                .distinct()
                .toList();
    }

    private <V extends Comparable<? super V>> SortedMap<String, V> single(
            Stream<Firing> firings, Function<Firing, Optional<V>> value) {
        var values = new TreeMap<String, V>();
        byTarget(firings).forEach((target, writes) -> {
            var different = writes.stream()
                    .flatMap(write -> value.apply(write).stream())
                    .collect(toCollection(TreeSet::new));
            if (different.size() == 1) {
                values.put(target, different.first());
            } else {
                conflicts.add(conflict(target, writes));
            }
        });
        return values;
    }

    private static Conflict conflict(String target, List<Firing> writes) {
        return new Conflict(
                target, writes.stream().map(Firing::rule).sorted().distinct().toList());
    }

    private static Stream<Firing> ofType(List<Firing> firings, String type) {
        return firings.stream().filter(firing -> firing.contribution().type().equals(type));
    }

    private static Map<String, List<Firing>> byTarget(Stream<Firing> firings) {
        return firings.collect(groupingBy(firing -> firing.contribution().target(), TreeMap::new, toList()));
    }
}
