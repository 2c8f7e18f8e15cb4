package id.tolok.engine.internal.execution;

import java.math.BigDecimal;
import java.math.MathContext;

/** Exact arithmetic that cannot grow without end. */
final class Numbers {

    private static final int MOST_DIGITS = 1_000;

    private Numbers() {}

    static BigDecimal times(BigDecimal one, BigDecimal other) {
        return checked(one.multiply(other));
    }

    static BigDecimal divide(BigDecimal one, BigDecimal other) {
        if (other.signum() == 0) {
            throw NoValue.DIVISION_BY_ZERO;
        }
        return checked(one.divide(other, MathContext.DECIMAL128));
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
