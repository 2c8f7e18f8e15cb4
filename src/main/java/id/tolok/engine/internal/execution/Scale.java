package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Step.Lookup.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Demands on one number, found by where it lies: the limits that they name, sorted, cut all numbers into stretches, of
 * which each limit is one by itself.
 */
final class Scale {

    private static final Demand[] NONE = {};
    /** Entries in the table for one demand, on average; demands that overlap more are not worth it. */
    private static final int MOST_ENTRIES = 100;

    private final int position;
    private final BigDecimal[] limits;
    private final Demand[][] stretches;

    private Scale(int position, BigDecimal[] limits, Demand[][] stretches) {
        this.position = position;
        this.limits = limits;
        this.stretches = stretches;
    }

    /** @return absent where the table would be too large */
    static Optional<Scale> of(int position, List<Demand> demands) {
        var limits = demands.stream()
                .flatMap(demand -> demand.limits().stream())
                .map(Limit::number)
                .distinct()
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(BigDecimal[]::new);
        var stretches =
                demands.stream().map(demand -> Stretch.of(demand, limits)).toList();
        long entries = stretches.stream().mapToLong(Stretch::length).sum();
        if (entries > (long) MOST_ENTRIES * (demands.size() + MOST_ENTRIES)) {
            return Optional.empty();
        }
        var lists = IntStream.rangeClosed(0, 2 * limits.length)
                .mapToObj(i -> new ArrayList<Demand>())
                .toList();
        for (int i = 0; i < demands.size(); i++) {
            var demand = demands.get(i);
            stretches.get(i).all().forEach(stretch -> lists.get(stretch).add(demand));
        }
        return Optional.of(new Scale(
                position,
                limits,
                lists.stream().map(list -> list.toArray(Demand[]::new)).toArray(Demand[][]::new)));
    }

    /** Those whose limits the fact is within. */
    Demand[] at(Evidence fact) {
        if (!(fact.field(position) instanceof BigDecimal number)) {
            return NONE;
        }
        int found = Arrays.binarySearch(limits, number);
        return stretches[found >= 0 ? 2 * found + 1 : -2 * (found + 1)];
    }

    /** @param first number of a stretch; odd numbers are the limits, even ones what lies between them */
    private record Stretch(int first, int last) {

        static Stretch of(Demand demand, BigDecimal[] limits) {
            var all = new Stretch(0, 2 * limits.length);
            for (var limit : demand.limits()) {
                int at = 2 * Arrays.binarySearch(limits, limit.number()) + 1;
                all = switch (limit.operator()) {
                    case EQUAL -> all.from(at).to(at);
                    case LESS -> all.to(at - 1);
                    case AT_MOST -> all.to(at);
                    case GREATER -> all.from(at + 1);
                    case AT_LEAST -> all.from(at);
                    case NOT_EQUAL -> throw new IllegalArgumentException("not one stretch: " + limit);
                };
            }
            return all;
        }

        private Stretch from(int stretch) {
            return new Stretch(Math.max(first, stretch), last);
        }

        private Stretch to(int stretch) {
            return new Stretch(first, Math.min(last, stretch));
        }

        int length() {
            return Math.max(0, last - first + 1);
        }

        IntStream all() {
            return IntStream.rangeClosed(first, last);
        }
    }
}
