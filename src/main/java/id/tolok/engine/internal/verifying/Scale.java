package id.tolok.engine.internal.verifying;

import id.tolok.engine.dictionary.Range;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The values of an axis that rules can tell apart, one for each: first absence, then for numbers each threshold and one
 * value of each stretch between, for texts each literal and one other.
 */
record Scale(List<Optional<Comparable<?>>> values) {

    static final int ABSENT = 0;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Scale ofNumbers(SortedSet<BigDecimal> thresholds, Optional<Range> range, boolean whole) {
        var points = new ArrayList<BigDecimal>();
        for (var threshold : thresholds) {
            var before =
                    points.isEmpty() ? threshold.subtract(BigDecimal.ONE) : middle(points.getLast(), threshold, whole);
            add(before, range, points);
            add(threshold, range, points);
        }
        add(thresholds.isEmpty() ? BigDecimal.ZERO : thresholds.last().add(BigDecimal.ONE), range, points);
        range.ifPresent(known -> addEnds(known, points));
        return of(points);
    }

    static Scale ofTexts(SortedSet<String> literals, boolean closed) {
        var texts = new ArrayList<>(literals);
        if (!closed) {
            texts.add("?");
        }
        return of(texts);
    }

    private static Scale of(List<? extends Comparable<?>> present) {
        var values = new ArrayList<Optional<Comparable<?>>>();
        values.add(Optional.empty());
        present.forEach(value -> values.add(Optional.of(value)));
        return new Scale(List.copyOf(values));
    }

    private static BigDecimal middle(BigDecimal low, BigDecimal high, boolean whole) {
        var middle = low.add(high).divide(TWO);
        return whole ? new BigDecimal(middle.toBigInteger()) : middle;
    }

    /** The ends of the range stand for the stretches that reach them. */
    private static void addEnds(Range range, List<BigDecimal> points) {
        if (points.isEmpty() || range.least().compareTo(points.getFirst()) < 0) {
            points.addFirst(range.least());
        }
        if (range.most().compareTo(points.getLast()) > 0) {
            points.addLast(range.most());
        }
    }

    private static void add(BigDecimal value, Optional<Range> range, List<BigDecimal> points) {
        boolean beyond = points.isEmpty() || points.getLast().compareTo(value) < 0;
        if (beyond && range.filter(known -> !known.contains(value)).isEmpty()) {
            points.add(value);
        }
    }

    int size() {
        return values.size();
    }

    BitSet all() {
        var all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    BitSet present() {
        var present = all();
        present.clear(ABSENT);
        return present;
    }

    String text(int position) {
        return values.get(position)
                .map(value -> value instanceof BigDecimal number ? CanonicalJson.number(number) : value.toString())
                .orElse("-");
    }
}
