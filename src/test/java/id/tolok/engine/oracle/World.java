package id.tolok.engine.oracle;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.engine.vocabulary.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The small world that generated rules and facts speak of, so that they meet. */
final class World {

    static final List<String> OBSERVED = List.of("a", "b", "c", "d");
    static final List<String> DERIVED = List.of("x1", "x2", "x3");
    static final List<String> LITERALS = List.of("0", "1", "2.5", "3", "7", "10", "33.33", "65", "88.31");
    static final List<String> ASPECTS = List.of("discipline", "service");
    static final List<String> LEVELS = List.of("DI_ATAS", "SESUAI", "DI_BAWAH");
    static final List<String> GRADES = List.of("BAIK", "KURANG");
    static final List<String> STATUSES = List.of("PNS", "PPPK");
    static final List<String> KINDS = List.of("UTAMA", "TAMBAHAN");
    static final List<String> WORDS = List.of("baik", "baik sekali", "kurang");
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    private World() {}

    static <T> T pick(RandomGenerator random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Values at each literal and a hundredth beside it, of other scales, thirds, negative; some missing. */
    static EmployeeFacts facts(RandomGenerator random) {
        var indicators = new ArrayList<Indicator>();
        var observations = new ArrayList<Observation>();
        var goals = new ArrayList<Goal>();
        for (var code : OBSERVED) {
            if (random.nextInt(5) > 0) {
                indicators.add(new Indicator(code, value(random), null, random.nextInt(4)));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                observations.add(new Observation(
                        code,
                        random.nextInt(6) == 0 ? null : value(random),
                        perhaps(random, WORDS),
                        START.plusDays(random.nextInt(10)),
                        "test"));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            goals.add(new Goal(
                    OBSERVED.get(i),
                    perhaps(random, KINDS),
                    new BigDecimal("100"),
                    null,
                    random.nextInt(4) == 0 ? null : value(random)));
        }
        var level = perhaps(random, List.of("AHLI_MUDA", "AHLI_MADYA"));
        return new EmployeeFacts(
                new Employee("199001012015011001", "Sari", pick(random, STATUSES), "PELAKSANA", null, level, "A1"),
                new Period("2026", START, LocalDate.of(2026, 12, 31), 12),
                indicators,
                observations,
                goals);
    }

    private static @Nullable String perhaps(RandomGenerator random, List<String> texts) {
        return random.nextInt(4) == 0 ? null : pick(random, texts);
    }

    private static BigDecimal value(RandomGenerator random) {
        var number = new BigDecimal(pick(random, LITERALS));
        return switch (random.nextInt(6)) {
            case 0 -> number.add(new BigDecimal("0.01"));
            case 1 -> number.subtract(new BigDecimal("0.01"));
            case 2 -> number.setScale(5);
            case 3 -> number.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
            case 4 -> number.negate();
            default -> number;
        };
    }
}
