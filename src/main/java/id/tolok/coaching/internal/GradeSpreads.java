package id.tolok.coaching.internal;

import id.tolok.coaching.Calibration;
import id.tolok.coaching.Calibration.Spread;
import id.tolok.coaching.internal.CalibrationRows.Given;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Grades by assessor, with the z of each mean. */
public final class GradeSpreads {

    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final Comparator<Spread> FURTHEST_FIRST = Comparator.comparing(
                    (Spread spread) -> spread.z().map(BigDecimal::abs).orElse(BigDecimal.ONE.negate()))
            .reversed()
            .thenComparing(Spread::assessorName)
            .thenComparing(spread -> spread.assessor().value());

    private GradeSpreads() {}

    /** @param order grades from best to worst; the best counts most */
    public static List<Spread> of(List<Given> all, List<String> order) {
        var population = new Sample(all, order);
        return all.stream().collect(Collectors.groupingBy(Given::assessor)).values().stream()
                .map(own -> spread(own, population, order))
                .sorted(FURTHEST_FIRST)
                .toList();
    }

    private static Spread spread(List<Given> own, Sample population, List<String> order) {
        var grades = new LinkedHashMap<String, Integer>();
        order.forEach(grade -> own.stream()
                .filter(given -> given.grade().equals(grade))
                .forEach(given -> grades.merge(grade, given.people(), Integer::sum)));
        int overridden =
                own.stream().filter(Given::overridden).mapToInt(Given::people).sum();
        var first = own.getFirst();
        var sample = new Sample(own, order);
        return new Spread(
                first.assessor(), first.assessorName(), sample.people(), grades, overridden, sample.z(population));
    }

    /** How many people, with the sum of their grades' steps and of the squares. */
    private record Sample(int people, BigDecimal sum, BigDecimal squares) {

        Sample(List<Given> given, List<String> order) {
            this(
                    given.stream().mapToInt(Given::people).sum(),
                    total(given, one -> step(one, order)),
                    total(given, one -> step(one, order).pow(2)));
        }

        private static BigDecimal step(Given given, List<String> order) {
            return BigDecimal.valueOf(order.size() - 1L - order.indexOf(given.grade()));
        }

        private static BigDecimal total(List<Given> given, Function<Given, BigDecimal> part) {
            return given.stream()
                    .map(one -> part.apply(one).multiply(BigDecimal.valueOf(one.people())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Variance of a mean of n drawn from N without replacement: S² / n × (1 − n / N), S² with N − 1. */
        Optional<BigDecimal> z(Sample all) {
            if (people < Calibration.FEWEST || people >= all.people) {
                return Optional.empty();
            }
            var n = BigDecimal.valueOf(people);
            var everybody = BigDecimal.valueOf(all.people);
            var deviations = all.squares.subtract(all.sum.pow(2).divide(everybody, EXACT));
            var variance = deviations
                    .divide(everybody.subtract(BigDecimal.ONE), EXACT)
                    .divide(n, EXACT)
                    .multiply(BigDecimal.ONE.subtract(n.divide(everybody, EXACT)));
            if (variance.signum() <= 0) {
                return Optional.empty();
            }
            var distance = sum.divide(n, EXACT).subtract(all.sum.divide(everybody, EXACT));
            return Optional.of(distance.divide(variance.sqrt(EXACT), 2, RoundingMode.HALF_UP));
        }
    }
}
