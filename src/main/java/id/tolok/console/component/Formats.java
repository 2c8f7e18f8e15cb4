package id.tolok.console.component;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, dates and times as the reader's language writes them; times in the office's zone. */
public final class Formats {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");
    private static final int DECIMALS = 2;

    private Formats() {}

    /** At most two decimals: {@code 1.234,5} in Indonesian. */
    public static String number(BigDecimal value, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }

    public static String count(long value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** {@code 24 Nov 2026}. */
    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
    }

    /** Midnight of the office at which the day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OFFICE).toInstant();
    }

    /** {@code 24 Nov 2026 11.05}. */
    public static String time(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", locale).format(instant.atZone(OFFICE));
    }
}
