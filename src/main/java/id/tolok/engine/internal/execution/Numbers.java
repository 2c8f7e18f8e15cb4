package id.tolok.engine.internal.execution;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Exact arithmetic that cannot grow without end. */
final class Numbers {

    private static final int MOST_DIGITS = 1_000;
    /** Twice as many still are a long. */
    private static final int FAST_DIGITS = 9;

    private Numbers() {}

    static BigDecimal times(BigDecimal one, BigDecimal other) {
        return checked(one.multiply(other));
    }

    static BigDecimal divide(BigDecimal one, BigDecimal other) {
        if (other.signum() == 0) {
            throw NoValue.DIVISION_BY_ZERO;
        }
        var quotient = one.precision() <= FAST_DIGITS && other.precision() <= FAST_DIGITS ? exact(one, other) : null;
        return checked(quotient == null ? one.divide(other, MathContext.DECIMAL128) : quotient);
    }

    /** The same in whole numbers, where the quotient ends soon; absent elsewhere. */
    private static @Nullable BigDecimal exact(BigDecimal one, BigDecimal other) {
        long dividend = one.unscaledValue().longValue();
        long divisor = other.unscaledValue().longValue();
        long scale = (long) one.scale() - other.scale();
        for (int more = 0; more <= FAST_DIGITS; more++) {
            if (dividend % divisor == 0) {
                return BigDecimal.valueOf(dividend / divisor, Math.toIntExact(scale + more));
            }
            dividend *= 10;
        }
        return null;
    }

    static BigDecimal checked(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new NumberTooLarge();
        }
        return number;
    }

    static final class NumberTooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NumberTooLarge() {
            super("a number of more than " + MOST_DIGITS + " digits", null, false, false);
        }
    }
}
