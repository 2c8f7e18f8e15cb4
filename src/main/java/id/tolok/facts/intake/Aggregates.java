package id.tolok.facts.intake;

import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.organisation.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Observations of one indicator as one value. The order in which they come never matters. */
record Aggregates(WorkingCalendar calendar, FactWindows windows) {

    /** Of several on the last date, the greatest counts. */
    private static final Comparator<Observation> BY_DATE = Comparator.comparing(Observation::date)
            .thenComparing(Observation::value, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Observation::text, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The value of those that count; absent when there are none. */
    Optional<Indicator> aggregate(IndicatorDefinition indicator, Aggregation how, List<Observation> all) {
        var counting = all.stream()
                .filter(observation -> windows.contain(indicator, observation.date()))
                .toList();
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
        var last = counting.stream().max(BY_DATE).orElseThrow();
        return Optional.of(
                indicator.kind() == IndicatorDefinition.Kind.TEXT || how == Aggregation.LAST
                        ? new Indicator(indicator.code(), last.value(), last.text(), count)
                        : new Indicator(indicator.code(), number(how, counting), null, count));
    }

    private static BigDecimal number(Aggregation how, List<Observation> counting) {
        var values = counting.stream().map(o -> zeroWhereAbsent(o.value())).toList();
        return switch (how) {
            case SUM -> sum(values);
            case AVG -> sum(values).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
            case MIN -> values.stream().reduce(BigDecimal::min).orElseThrow();
            case MAX -> values.stream().reduce(BigDecimal::max).orElseThrow();
            case LAST, COUNT, LONGEST_RUN -> throw new IllegalArgumentException(how + " is no arithmetic");
        };
    }

    private Indicator longestRun(IndicatorDefinition indicator, List<Observation> counting) {
        List<LocalDate> dates = counting.stream()
                .filter(o -> zeroWhereAbsent(o.value()).signum() > 0)
                .map(Observation::date)
                .distinct()
                .toList();
        return new Indicator(indicator.code(), BigDecimal.valueOf(calendar.longestRun(dates)), null, dates.size());
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal zeroWhereAbsent(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
