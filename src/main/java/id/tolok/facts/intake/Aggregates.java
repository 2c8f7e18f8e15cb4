package id.tolok.facts.intake;

import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.organisation.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Observations of one indicator as one value. The order in which they come never matters. */
record Aggregates(WorkingCalendar calendar, FactWindows windows) {

    /** Digits of a sum that leave room in a long for further decimals of its quotient. */
    private static final int SHORT = 14;

    private static final int FURTHER = 3;

    /** Of several on the last date, the greatest counts. */
    private static final Comparator<Observation> BY_DATE = Comparator.comparing(Observation::date)
            .thenComparing(Observation::value, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Observation::text, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The value of those that count; absent when there are none. */
    Optional<Indicator> aggregate(IndicatorDefinition indicator, Aggregation how, List<Observation> all) {
        var counting = counting(indicator, all);
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        int count = counting.size();
        if (how == Aggregation.LONGEST_RUN) {
            return Optional.of(longestRun(indicator, counting));
        }
        if (how == Aggregation.COUNT) {
            return Optional.of(new Indicator(indicator.code(), BigDecimal.valueOf(count), null, count));
        }
        if (indicator.kind() == IndicatorDefinition.Kind.TEXT || how == Aggregation.LAST) {
            var last = Collections.max(counting, BY_DATE);
            return Optional.of(new Indicator(indicator.code(), last.value(), last.text(), count));
        }
        return Optional.of(new Indicator(indicator.code(), number(how, counting), null, count));
    }

    private List<Observation> counting(IndicatorDefinition indicator, List<Observation> all) {
        var first = windows.start(indicator.window());
        var last = windows.period().end();
        var counting = new ArrayList<Observation>(all.size());
        for (var observation : all) {
            if (!observation.date().isBefore(first) && !observation.date().isAfter(last)) {
                counting.add(observation);
            }
        }
        return counting;
    }

    private static BigDecimal number(Aggregation how, List<Observation> counting) {
        return switch (how) {
            case SUM -> all(counting, BigDecimal::add);
            case AVG -> quotient(all(counting, BigDecimal::add), counting.size());
            case MIN -> all(counting, BigDecimal::min);
            case MAX -> all(counting, BigDecimal::max);
            case LAST, COUNT, LONGEST_RUN -> throw new IllegalArgumentException(how + " is no arithmetic");
        };
    }

    /** What {@link BigDecimal#divide(BigDecimal, MathContext)} gives, sooner where it comes to few decimals. */
    private static BigDecimal quotient(BigDecimal sum, int count) {
        if (sum.scale() >= 0 && sum.precision() <= SHORT) {
            long digits = sum.scaleByPowerOfTen(sum.scale()).longValue();
            for (int further = 0; further <= FURTHER; further++) {
                if (digits % count == 0) {
                    return BigDecimal.valueOf(digits / count, sum.scale() + further);
                }
                digits *= 10;
            }
        }
        return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
    }

    private static BigDecimal all(List<Observation> counting, BinaryOperator<BigDecimal> operation) {
        var result = zeroWhereAbsent(counting.getFirst().value());
        for (int i = 1; i < counting.size(); i++) {
            result = operation.apply(result, zeroWhereAbsent(counting.get(i).value()));
        }
        return result;
    }

    private Indicator longestRun(IndicatorDefinition indicator, List<Observation> counting) {
        List<LocalDate> dates = counting.stream()
                .filter(o -> zeroWhereAbsent(o.value()).signum() > 0)
                .map(Observation::date)
                .distinct()
                .toList();
        return new Indicator(indicator.code(), BigDecimal.valueOf(calendar.longestRun(dates)), null, dates.size());
    }

    private static BigDecimal zeroWhereAbsent(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
