package id.tolok.engine.vocabulary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The functions of the rule language. All numbers are exact decimals; division has 34 significant digits
 * ({@link MathContext#DECIMAL128}). {@code plus}, {@code minus}, {@code times}, {@code divide}, {@code negative}, {@code dec}
 * and {@code day} exist for the stock form of rules, where Drools' own arithmetic would use doubles.
 */
public final class Functions {

    private static final int GUARD_DECIMALS = 20;

    private Functions() {}

    /**
     * Rounds half up, after rounding half-even to 20 decimals, so that a mean of thirds that is exactly a tie rounds as
     * the law says.
     *
     * @param decimals a whole number from 0 to 20
     */
    public static BigDecimal round(BigDecimal value, BigDecimal decimals) {
        return value.setScale(GUARD_DECIMALS, RoundingMode.HALF_EVEN)
                .setScale(decimals.intValueExact(), RoundingMode.HALF_UP);
    }

    public static BigDecimal floor(BigDecimal value) {
        return value.setScale(0, RoundingMode.FLOOR);
    }

    public static BigDecimal min(BigDecimal one, BigDecimal other) {
        return one.min(other);
    }

    public static BigDecimal max(BigDecimal one, BigDecimal other) {
        return one.max(other);
    }

    public static BigDecimal abs(BigDecimal value) {
        return value.abs();
    }

    /** Whole days from the first date to the second; negative when the second is earlier. */
    public static BigDecimal daysBetween(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    public static BigDecimal yearOf(LocalDate date) {
        return BigDecimal.valueOf(date.getYear());
    }

    public static BigDecimal plus(BigDecimal one, BigDecimal other) {
        return one.add(other);
    }

    public static BigDecimal minus(BigDecimal one, BigDecimal other) {
        return one.subtract(other);
    }

    public static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one.multiply(other);
    }

    /** @throws ArithmeticException on division by zero */
    public static BigDecimal divide(BigDecimal one, BigDecimal other) {
        return one.divide(other, MathContext.DECIMAL128);
    }

    public static BigDecimal negative(BigDecimal value) {
        return value.negate();
    }

    /** The date that the ISO text spells. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A decimal as it is, or a whole number, such as a count, as a decimal. */
    public static BigDecimal dec(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }

    /** The exact decimal that the text spells. */
    public static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
