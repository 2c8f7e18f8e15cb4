package id.tolok.facts.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as the database gives them: filled up to its own number of decimals. */
final class Decimals {

    /** Of the column. */
    private static final int DECIMALS = 20;

    /** Hardly any number needs more. */
    private static final int FEW = 4;

    private static final BigInteger REST = BigInteger.TEN.pow(DECIMALS - FEW);
    private static final double REST_ROUGHLY = REST.doubleValue();

    private Decimals() {}

    /** Without zeros at the end. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var stripped = shortened(value).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A guess and a multiplication, instead of one division for each of its zeros. */
    private static BigDecimal shortened(BigDecimal value) {
        if (value.scale() != DECIMALS) {
            return value;
        }
        var digits = value.unscaledValue();
        long guess = Math.round(digits.doubleValue() / REST_ROUGHLY);
        return BigInteger.valueOf(guess).multiply(REST).equals(digits) ? BigDecimal.valueOf(guess, FEW) : value;
    }
}
