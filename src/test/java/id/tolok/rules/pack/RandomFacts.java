package id.tolok.rules.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded random employees; values cluster at the limits of the rules, and anything may be unknown. */
final class RandomFacts {
    private static final List<String> BEHAVIOURS = List.of(
            "behaviour_service",
            "behaviour_accountable",
            "behaviour_competent",
            "behaviour_harmonious",
            "behaviour_loyal",
            "behaviour_adaptive",
            "behaviour_collaborative");
    private static final List<String> LEVELS = List.of("PEMULA", "MAHIR", "AHLI_MUDA", "AHLI_UTAMA", "UNKNOWN");

    private final Random random;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    static Stream<Facts> of(long seed, int people) {
        var facts = new RandomFacts(seed);
        return IntStream.range(0, people).mapToObj(i -> facts.next());
    }

    Facts next() {
        var facts = Facts.of(
                pick("PNS", "PNS", "PPPK"), pick("PELAKSANA", "FUNGSIONAL"), LEVELS.get(random.nextInt(LEVELS.size())));
        int days = random.nextInt(4) == 0 ? random.nextInt(35) : random.nextInt(4);
        facts = facts.with("absence_days", days).with("absence_longest_run", Math.min(days, random.nextInt(14)));
        facts = facts.with("late_minutes", random.nextInt(1000)).with("early_leave_minutes", random.nextInt(500));
        facts = facts.with("public_praise", random.nextInt(7)).with("public_complaint", random.nextInt(6));
        facts = facts.with("innovation_adopted", random.nextInt(3)).overMonths(1 + random.nextInt(12));
        if (random.nextBoolean()) {
            facts = survey(facts);
        }
        if (random.nextInt(3) > 0) {
            facts = facts.with("service_on_time", decimal(random.nextBoolean() ? 60 : 90, 100, 1));
        }
        if (random.nextInt(3) == 0) {
            facts = facts.with("innovation_score", decimal(0, 111, 1));
        }
        for (int goal = random.nextInt(4); goal > 0; goal--) {
            facts = facts.withGoal(decimal(60, 120, 1));
        }
        int least = 1 + random.nextInt(2);
        int most = Math.min(3, least + 1 + random.nextInt(2));
        for (var value : BEHAVIOURS) {
            if (random.nextInt(4) > 0) {
                facts = facts.with(value, decimal(least, most, 2), 3);
            }
        }
        return facts;
    }

    private Facts survey(Facts facts) {
        var answered = facts;
        int answers = 200 + random.nextInt(300);
        for (int element = 1; element <= 9; element++) {
            answered = answered.with("skm_u" + element, decimal(2, 4, 3), answers + random.nextInt(20));
        }
        return random.nextBoolean() ? answered : answered.with("skm_population", 1 + random.nextInt(5000));
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    private BigDecimal decimal(int least, int most, int decimals) {
        var steps = (most - least) * BigDecimal.TEN.pow(decimals).intValueExact();
        return BigDecimal.valueOf(random.nextInt(steps + 1), decimals).add(BigDecimal.valueOf(least));
    }
}
