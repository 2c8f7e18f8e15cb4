package id.tolok.engine.internal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final long SEED = Long.getLong("tolok.seed", 20_261_125L);
    private static final int PAIRS = 20_000;

    @Test
    void dividesAsDecimal128() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var one = number(random);
            var other = number(random);
            if (other.signum() != 0) {
                assertThat(Numbers.divide(one, other))
                        .as("%s / %s", one, other)
                        .isEqualTo(one.divide(other, MathContext.DECIMAL128));
            }
        }
    }

    @Test
    void spellsNumbersWithoutTrailingZeros() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var number = number(random);
            var stripped =
                    number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            assertThat(CanonicalJson.number(number)).isEqualTo(stripped);
        }
    }

    /** Short and long ones, round and odd, of all scales. */
    private static BigDecimal number(RandomGenerator random) {
        long unscaled = random.nextBoolean() ? random.nextLong(-200, 200) * 50 : random.nextLong();
        int digits = random.nextInt(18);
        for (int i = 0; i < digits; i++) {
            unscaled /= 10;
        }
        return BigDecimal.valueOf(unscaled, random.nextInt(-6, 25));
    }
}
