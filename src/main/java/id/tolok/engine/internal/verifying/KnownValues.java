package id.tolok.engine.internal.verifying;

import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Missing;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.FactType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What dictionary and vocabulary say of the values that a field can have. */
final class KnownValues {

    private static final BigDecimal MANY = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Set<Aggregation> ADDING = Set.of(Aggregation.SUM, Aggregation.COUNT);
    private static final Set<Aggregation> COUNTING = Set.of(Aggregation.COUNT, Aggregation.LONGEST_RUN);

    private final RuleDictionary dictionary;

    KnownValues(RuleDictionary dictionary) {
        this.dictionary = dictionary;
    }

    Optional<Range> range(Axis axis) {
        return switch (axis.type()) {
            case ASPECT_SCORE -> dictionary.aspect(axis.code()).map(Aspect::range);
            case PERIOD -> Optional.of(new Range(BigDecimal.ZERO, MANY));
            case INDICATOR ->
                axis.field().equals("count")
                        ? Optional.of(new Range(BigDecimal.ZERO, isOnlyDerived(axis.code()) ? BigDecimal.ZERO : MANY))
                        : dictionary.indicator(axis.code()).flatMap(KnownValues::range);
            default -> Optional.empty();
        };
    }

    /**
     * The range of one observation bounds a sum of many only from below, and only where none can be negative. What is
     * missing may count as 0 whatever the range.
     */
    private static Optional<Range> range(IndicatorDefinition indicator) {
        boolean adds = indicator.aggregation().filter(ADDING::contains).isPresent();
        return indicator.range().map(one -> {
            if (adds && one.least().signum() < 0) {
                return new Range(MANY.negate(), MANY);
            }
            boolean zero = adds || indicator.missing() == Missing.ZERO;
            var least = zero ? one.least().min(BigDecimal.ZERO) : one.least();
            var most = zero ? one.most().max(BigDecimal.ZERO) : one.most();
            return new Range(least, adds ? MANY : most);
        });
    }

    /** Counted in whole numbers, so that nothing lies between two neighbours; days are, as long as no rule halves them. */
    boolean isWhole(Axis axis, SortedSet<BigDecimal> thresholds) {
        var indicator = dictionary.indicator(axis.code());
        return axis.field().equals("count")
                || axis.field().equals("months")
                || indicator
                        .flatMap(IndicatorDefinition::aggregation)
                        .filter(COUNTING::contains)
                        .isPresent()
                || indicator.filter(IndicatorDefinition::workingDaysOnly).isPresent()
                        && thresholds.stream()
                                .allMatch(t -> t.stripTrailingZeros().scale() <= 0);
    }

    /** All texts that the field can have; absent where it can have any. */
    Optional<SortedSet<String>> texts(Axis axis) {
        var known = switch (axis.type()) {
            case RATING ->
                codes(dictionary.dimension(axis.code()).map(d -> d.levels()).orElse(List.of()));
            case GRADE -> codes(dictionary.grades());
            case EMPLOYEE ->
                switch (axis.field()) {
                    case "status" -> List.of("PNS", "PPPK");
                    case "positionKind" -> List.of("JPT", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "FUNGSIONAL");
                    default -> List.<String>of();
                };
            default -> List.<String>of();
        };
        return known.isEmpty() ? Optional.empty() : Optional.of(new TreeSet<>(known));
    }

    private static List<String> codes(Collection<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::code).toList();
    }

    /** Whether every fact has the field; whether there is a fact is told by another axis. */
    boolean isAlwaysThere(Axis axis) {
        return axis.type() == FactType.PERIOD
                || axis.field().equals("count")
                || axis.type() == FactType.EMPLOYEE && axis.field().equals("nip");
    }

    /** Whether only rules can give the indicator. */
    boolean isOnlyDerived(String code) {
        return dictionary
                .indicator(code)
                .filter(known -> known.derived() && !known.observable())
                .isPresent();
    }
}
