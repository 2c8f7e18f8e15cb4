package id.tolok.engine.internal.execution;

import id.tolok.engine.model.Condition.AccumulateFunction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that an accumulate took, row by row; computes from it when asked. */
public final class Tally implements Bound {

    private final List<@Nullable Bound[]> rows;
    private final int[] rowSlots;
    private final List<Measure> measures;
    private final @Nullable Comparable<?>[] results;

    /**
     * @param rows what stood in the row slots, for each match of the source
     * @param rowSlots the slots of the source's patterns
     */
    Tally(List<@Nullable Bound[]> rows, int[] rowSlots, List<Measure> measures) {
        this.rows = rows;
        this.rowSlots = rowSlots;
        this.measures = measures;
        this.results = new Comparable<?>[measures.size()];
    }

    List<@Nullable Bound[]> rows() {
        return rows;
    }

    /** Whether every computation has a result: average, least and most of nothing have none. */
    boolean hasResults() {
        return !rows.isEmpty() || measures.stream().allMatch(Measure::countsNothing);
    }

    @Nullable
    Comparable<?> result(int measure, @Nullable Bound[] slots) {
        var result = results[measure];
        if (result == null && hasResults()) {
            result = compute(measures.get(measure), slots);
            results[measure] = result;
        }
        return result;
    }

    private Comparable<?> compute(Measure measure, @Nullable Bound[] slots) {
        return switch (measure.function()) {
            case COUNT -> BigDecimal.valueOf(rows.size());
            case SUM -> sum(measure, slots);
            case AVERAGE -> Numbers.divide(sum(measure, slots), BigDecimal.valueOf(rows.size()));
            case MIN, MAX -> extreme(measure, slots);
        };
    }

    private BigDecimal sum(Measure measure, @Nullable Bound[] slots) {
        var sum = BigDecimal.ZERO;
        for (var row : rows) {
            if (argument(measure, row, slots) instanceof BigDecimal number) {
                sum = sum.add(number);
            }
        }
        return Numbers.checked(sum);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Comparable<?> extreme(Measure measure, @Nullable Bound[] slots) {
        Comparable best = argument(measure, rows.getFirst(), slots);
        for (var row : rows) {
            Comparable value = argument(measure, row, slots);
            int order = value.compareTo(best);
            if (measure.function() == AccumulateFunction.MIN ? order < 0 : order > 0) {
                best = value;
            }
        }
        return best;
    }

    private Comparable<?> argument(Measure measure, @Nullable Bound[] row, @Nullable Bound[] slots) {
        for (int i = 0; i < rowSlots.length; i++) {
            slots[rowSlots[i]] = row[i];
        }
        var value = measure.argument().orElseThrow().value(slots, null);
        if (value == null) {
            throw new IllegalStateException("an accumulate over something absent");
        }
        return value;
    }

    /** @param argument absent for a count */
    public record Measure(AccumulateFunction function, Optional<Term> argument) {

        boolean countsNothing() {
            return function == AccumulateFunction.SUM || function == AccumulateFunction.COUNT;
        }
    }
}
