package id.tolok.evaluation.internal;

import id.tolok.rules.Impact.AspectShift;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Means and shifts of aspect scores. */
final class AspectTally {

    private static final int DECIMALS = 2;

    private final Map<String, Scores> aspects = new TreeMap<>();

    void add(Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        var codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        for (var code : codes) {
            aspects.computeIfAbsent(code, key -> new Scores())
                    .add(Optional.ofNullable(before.get(code)), Optional.ofNullable(after.get(code)));
        }
    }

    List<AspectShift> shifts() {
        return aspects.entrySet().stream()
                .filter(entry -> entry.getValue().changed)
                .map(entry -> entry.getValue().shift(entry.getKey()))
                .toList();
    }

    private static final class Scores {
        private final Mean before = new Mean();
        private final Mean after = new Mean();
        private boolean changed;
        private int raised;
        private int lowered;
        private BigDecimal mostUp = BigDecimal.ZERO;
        private BigDecimal mostDown = BigDecimal.ZERO;

        void add(Optional<BigDecimal> old, Optional<BigDecimal> now) {
            old.ifPresent(before::add);
            now.ifPresent(after::add);
            changed |= old.isPresent() != now.isPresent();
            if (old.isPresent() && now.isPresent()) {
                var shift = now.get().subtract(old.get());
                changed |= shift.signum() != 0;
                raised += shift.signum() > 0 ? 1 : 0;
                lowered += shift.signum() < 0 ? 1 : 0;
                mostUp = mostUp.max(shift);
                mostDown = mostDown.min(shift);
            }
        }

        AspectShift shift(String aspect) {
            return new AspectShift(aspect, before.value(), after.value(), raised, lowered, mostUp, mostDown);
        }
    }

    private static final class Mean {
        private BigDecimal sum = BigDecimal.ZERO;
        private int count;

        void add(BigDecimal value) {
            sum = sum.add(value);
            count++;
        }

        Optional<BigDecimal> value() {
            return count == 0
                    ? Optional.empty()
                    : Optional.of(sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP));
        }
    }
}
