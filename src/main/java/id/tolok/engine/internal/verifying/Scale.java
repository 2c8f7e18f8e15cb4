package id.tolok.engine.internal.verifying;

import id.tolok.engine.dictionary.Range;
import id.tolok.engine.internal.verifying.Stretch.Absent;
import id.tolok.engine.internal.verifying.Stretch.Between;
import id.tolok.engine.internal.verifying.Stretch.Exactly;
import id.tolok.engine.internal.verifying.Stretch.Other;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The stretches of an axis: first absence, then for numbers each threshold and what lies between, for texts each literal
 * and any other.
 *
 * @param possible the positions of those that an employee can have
 * @param whole whether only whole numbers occur
 */
record Scale(List<Stretch> stretches, BitSet possible, boolean whole) {

    static final int ABSENT = 0;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Scale ofNumbers(SortedSet<BigDecimal> thresholds, Optional<Range> range, boolean whole) {
        var stretches = new ArrayList<Stretch>();
        stretches.add(new Absent());
        var low = Optional.<BigDecimal>empty();
        for (var threshold : thresholds) {
            if (range.filter(known -> !known.contains(threshold)).isEmpty()) {
                between(low, Optional.of(threshold), range, whole).ifPresent(stretches::add);
                stretches.add(new Exactly(threshold));
                low = Optional.of(threshold);
            }
        }
        between(low, Optional.empty(), range, whole).ifPresent(stretches::add);
        var possible = positions(stretches.size());
        for (int i = 1; whole && i < stretches.size(); i++) {
            possible.set(i, !(stretches.get(i) instanceof Exactly(BigDecimal number)) || isWhole(number));
        }
        return new Scale(List.copyOf(stretches), possible, whole);
    }

    /** @param closed whether there are no other texts */
    static Scale ofTexts(SortedSet<String> literals, boolean closed) {
        var stretches = new ArrayList<Stretch>();
        stretches.add(new Absent());
        literals.forEach(text -> stretches.add(new Exactly(text)));
        if (!closed) {
            var other = new StringBuilder("?");
            while (literals.contains(other.toString())) {
                other.append('?');
            }
            stretches.add(new Other(other.toString()));
        }
        return new Scale(List.copyOf(stretches), positions(stretches.size()), false);
    }

    private static BitSet positions(int size) {
        var all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    private static Optional<Stretch> between(
            Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<Range> range, boolean whole) {
        var least = range.map(Range::least);
        var most = range.map(Range::most);
        if (low.isEmpty() && high.isEmpty()) {
            var zero = range.map(known -> known.clamp(BigDecimal.ZERO)).orElse(BigDecimal.ZERO);
            return Optional.of(new Between(low, high, zero));
        }
        if (low.isEmpty()) {
            var below = whole ? before(high.orElseThrow()) : high.orElseThrow().subtract(BigDecimal.ONE);
            var value = least.map(below::max).orElse(below);
            return value.compareTo(high.get()) < 0 ? Optional.of(new Between(low, high, value)) : Optional.empty();
        }
        if (high.isEmpty()) {
            var above = whole ? after(low.get()) : low.get().add(BigDecimal.ONE);
            var value = most.map(above::min).orElse(above);
            return value.compareTo(low.get()) > 0 ? Optional.of(new Between(low, high, value)) : Optional.empty();
        }
        var middle = low.get().add(high.get()).divide(TWO);
        var value = whole ? after(low.get()).max(middle.setScale(0, RoundingMode.FLOOR)) : middle;
        return value.compareTo(high.get()) < 0 ? Optional.of(new Between(low, high, value)) : Optional.empty();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** The next whole number. */
    static BigDecimal after(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }

    private static BigDecimal before(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    }

    /** The same axis where an employee can only have those. */
    Scale only(BitSet positions) {
        var both = all();
        both.and(positions);
        return new Scale(stretches, both, whole);
    }

    /** The axis of a field that every fact has. */
    Scale withoutAbsence() {
        return only(present());
    }

    boolean closed() {
        return stretches.stream().noneMatch(Other.class::isInstance);
    }

    int size() {
        return stretches.size();
    }

    Optional<Comparable<?>> sample(int position) {
        return stretches.get(position).sample();
    }

    BitSet all() {
        return (BitSet) possible.clone();
    }

    BitSet present() {
        var present = all();
        present.clear(ABSENT);
        return present;
    }

    /** The position of a value that a rule names; -1 where an employee cannot have it. */
    int position(Comparable<?> value) {
        for (int i = 1; i < size(); i++) {
            if (stretches.get(i) instanceof Exactly(var exactly) && same(exactly, value)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Comparable<?> one, Comparable<?> other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0 : one.equals(other);
    }

    String text(int position) {
        return sample(position)
                .map(value -> value instanceof BigDecimal number ? CanonicalJson.number(number) : value.toString())
                .orElse("-");
    }
}
