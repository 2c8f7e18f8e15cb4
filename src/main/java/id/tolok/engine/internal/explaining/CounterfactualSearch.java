package id.tolok.engine.internal.explaining;

import id.tolok.engine.Counterfactual;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.internal.execution.Executable;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.vocabulary.Indicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for the smallest change of one observed indicator that lifts the grade: goes outwards from the present value over
 * the points where some rule could turn, and halves the step in which the grade turned better.
 */
public final class CounterfactualSearch {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private static final Set<Aggregation> ADDING = EnumSet.of(Aggregation.SUM, Aggregation.COUNT);

    private static final Set<Aggregation> COUNTED =
            EnumSet.of(Aggregation.SUM, Aggregation.COUNT, Aggregation.LONGEST_RUN);

    private final Executable rules;
    private final Thresholds thresholds;
    private final List<String> grades;

    public CounterfactualSearch(Executable rules, RuleModel model) {
        this.rules = rules;
        this.thresholds = Thresholds.of(model);
        this.grades =
                rules.dictionary().grades().stream().map(grade -> grade.code()).toList();
    }

    /** Empty where no change of a single indicator lifts the grade, and for the best grade. */
    public Optional<Counterfactual> find(EmployeeFacts facts, Outcome outcome) {
        if (outcome.status() == Status.FAILED || rank(outcome) == 0) {
            return Optional.empty();
        }
        return facts.indicators().stream()
                .flatMap(indicator -> changes(facts, outcome, indicator))
                .min(Comparator.comparing(Counterfactual::change).thenComparing(Counterfactual::indicator));
    }

    private Stream<Counterfactual> changes(EmployeeFacts facts, Outcome outcome, Indicator indicator) {
        var value = indicator.value();
        var range = rules.dictionary()
                .indicator(indicator.code())
                .filter(IndicatorDefinition::observable)
                .flatMap(definition -> range(definition, indicator));
        if (value == null || range.isEmpty() || range.get().width().signum() == 0) {
            return Stream.empty();
        }
        var attempt = new Attempt(facts, indicator, value, range.get(), rank(outcome), step(indicator, value));
        var points = attempt.turningPoints();
        return Stream.of(
                        attempt.outwards(points.tailSet(value).stream()
                                .filter(point -> point.compareTo(value) > 0)
                                .toList()),
                        attempt.outwards(List.copyOf(points.headSet(value)).reversed()))
                .flatMap(Optional::stream);
    }

    /** A dictionary's range is that of one observation: a sum or count reaches as far as it or a threshold does. */
    private Optional<Range> range(IndicatorDefinition definition, Indicator indicator) {
        var one = definition.range();
        var value = indicator.value();
        boolean adds = definition.aggregation().filter(ADDING::contains).isPresent();
        if (!adds || one.isEmpty() || value == null) {
            return one;
        }
        var all = new TreeSet<>(thresholds.of(indicator.code()));
        all.addAll(List.of(BigDecimal.ZERO, one.get().least(), one.get().most(), value));
        return Optional.of(new Range(all.first(), all.last().add(BigDecimal.ONE)));
    }

    /** What is counted in whole numbers changes by whole numbers. */
    private BigDecimal step(Indicator indicator, BigDecimal value) {
        boolean counted = rules.dictionary()
                .indicator(indicator.code())
                .flatMap(IndicatorDefinition::aggregation)
                .filter(COUNTED::contains)
                .isPresent();
        var numbers = Stream.concat(Stream.of(value), thresholds.of(indicator.code()).stream());
        return counted && numbers.allMatch(number -> number.stripTrailingZeros().scale() <= 0)
                ? BigDecimal.ONE
                : HUNDREDTH;
    }

    private int rank(Outcome outcome) {
        int rank = outcome.grade().map(grades::indexOf).orElse(-1);
        return rank < 0 ? grades.size() : rank;
    }

    private final class Attempt {

        private final EmployeeFacts facts;
        private final Indicator indicator;
        private final BigDecimal from;
        private final Range range;
        private final int rank;
        private final BigDecimal step;
        private final Map<BigDecimal, Outcome> known = new TreeMap<>();

        Attempt(EmployeeFacts facts, Indicator indicator, BigDecimal from, Range range, int rank, BigDecimal step) {
            this.facts = facts;
            this.indicator = indicator;
            this.from = from;
            this.range = range;
            this.rank = rank;
            this.step = step;
        }

        /** Thresholds of the indicator with their neighbours, and points where what depends on it meets a threshold. */
        SortedSet<BigDecimal> turningPoints() {
            var points = new TreeSet<BigDecimal>(List.of(range.least(), range.most(), range.clamp(from)));
            for (var threshold : thresholds.of(indicator.code())) {
                Stream.of(threshold.subtract(step), threshold, threshold.add(step))
                        .filter(range::contains)
                        .forEach(points::add);
            }
            var straight = List.copyOf(points);
            for (int i = 1; i < straight.size(); i++) {
                points.addAll(between(straight.get(i - 1), straight.get(i)));
            }
            return points;
        }

        private SortedSet<BigDecimal> between(BigDecimal low, BigDecimal high) {
            var points = new TreeSet<BigDecimal>();
            var left = dependent(outcome(low));
            var right = dependent(outcome(high));
            right.forEach((code, most) -> {
                var least = left.get(code);
                if (least != null && least.compareTo(most) != 0) {
                    thresholds.of(code).forEach(threshold -> {
                        var share = threshold.subtract(least).divide(most.subtract(least), MathContext.DECIMAL64);
                        var point = low.add(high.subtract(low).multiply(share));
                        Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                                .map(mode -> point.divide(step, 0, mode).multiply(step))
                                .filter(near -> near.compareTo(low) > 0 && near.compareTo(high) < 0)
                                .forEach(points::add);
                    });
                }
            });
            return points;
        }

        private static Map<String, BigDecimal> dependent(Outcome outcome) {
            var all = new TreeMap<>(outcome.derived());
            all.putAll(outcome.aspects());
            return all;
        }

        Optional<Counterfactual> outwards(List<BigDecimal> points) {
            var before = from;
            for (var point : points) {
                if (lifts(point)) {
                    return Optional.of(proven(nearest(before, point)));
                }
                before = point;
            }
            return Optional.empty();
        }

        /** Between a value that does not lift the grade and one that does. */
        private BigDecimal nearest(BigDecimal without, BigDecimal with) {
            var low = without;
            var high = with;
            while (high.subtract(low).abs().compareTo(step) > 0) {
                var middle = low.add(high).divide(TWO, MathContext.DECIMAL64);
                var near = middle.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
                if (near.compareTo(low) == 0 || near.compareTo(high) == 0) {
                    break;
                }
                if (lifts(near)) {
                    high = near;
                } else {
                    low = near;
                }
            }
            return high;
        }

        private boolean lifts(BigDecimal value) {
            var outcome = outcome(value);
            return outcome.status() == Status.OK && rank(outcome) < rank;
        }

        private Counterfactual proven(BigDecimal to) {
            var change = to.subtract(from).abs().divide(range.width(), MathContext.DECIMAL64);
            return new Counterfactual(
                    indicator.code(), from, to, change, outcome(to).grade().orElseThrow());
        }

        private Outcome outcome(BigDecimal value) {
            return known.computeIfAbsent(value, key -> rules.evaluate(changed(key)));
        }

        private EmployeeFacts changed(BigDecimal value) {
            var changed = new Indicator(indicator.code(), value, indicator.text(), indicator.count());
            var all = facts.indicators().stream()
                    .map(other -> other == indicator ? changed : other)
                    .toList();
            return new EmployeeFacts(facts.employee(), facts.period(), all, facts.observations(), facts.goals());
        }
    }
}
