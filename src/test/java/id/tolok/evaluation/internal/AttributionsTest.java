package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.model.Phase;
import id.tolok.evaluation.RunAttribution.RuleTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class AttributionsTest {

    private static final int CITIES = 200;
    private static final BigDecimal MOST = new BigDecimal("100");

    @Test
    void attributesTheWholeDifferenceWhateverChanged() {
        for (long seed = 0; seed < CITIES; seed++) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var total = new Attributions();
            var difference = BigDecimal.ZERO;
            for (int person = 0; person < 1 + random.nextInt(20); person++) {
                var factsBefore = Appraisals.facts("198001012005011001", String.valueOf(random.nextInt(4)));
                var factsAfter = Appraisals.facts("198001012005011001", String.valueOf(random.nextInt(4)));
                var before = outcome(random);
                var after = outcome(random);
                difference = difference.add(score(after).subtract(score(before)));
                total.add(Differences.between(before, factsBefore, after, factsAfter));
            }
            var attributed = total.total().aspects().stream()
                    .map(aspect ->
                            aspect.rules().stream().map(RuleTotal::points).reduce(aspect.limits(), BigDecimal::add))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var told = total.total().aspects().stream()
                    .map(aspect -> aspect.difference())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(attributed).as("seed %d", seed).isEqualByComparingTo(difference);
            assertThat(told).as("seed %d", seed).isEqualByComparingTo(difference);
        }
    }

    private static BigDecimal score(Outcome outcome) {
        return outcome.aspects().getOrDefault("discipline", BigDecimal.ZERO);
    }

    /** Points of some rules, sometimes capped or lifted, within the aspect's range, as the engine adds them up. */
    private static Outcome outcome(RandomGenerator random) {
        var firings = new ArrayList<Firing>();
        var sum = BigDecimal.ZERO;
        for (int rule = 0; rule < random.nextInt(6); rule++) {
            var points = BigDecimal.valueOf(random.nextInt(-4000, 6000), 2);
            sum = sum.add(points);
            firings.add(Appraisals.adds("Aturan " + random.nextInt(5), points.toString(), "1"));
        }
        if (random.nextBoolean()) {
            var cap = BigDecimal.valueOf(random.nextInt(10, 90));
            firings.add(limit("cap", cap));
            sum = sum.min(cap);
        }
        if (random.nextBoolean()) {
            var floor = BigDecimal.valueOf(random.nextInt(10, 90));
            firings.add(limit("floor", floor));
            sum = sum.max(floor);
        }
        return Appraisals.outcome(sum.max(BigDecimal.ZERO).min(MOST).toString(), "BAIK", List.copyOf(firings));
    }

    private static Firing limit(String type, BigDecimal value) {
        return new Firing(
                "Batas " + type,
                Phase.SCORE,
                new Firing.Contribution(type, "discipline", Optional.of(value), Optional.empty()),
                List.of());
    }
}
