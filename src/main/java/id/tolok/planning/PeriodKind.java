package id.tolok.planning;

import java.util.Arrays;
import java.util.Optional;

/** How long a period is. */
public enum PeriodKind {
    MONTH(1, "%d-%02d"),
    QUARTER(3, "%d-TW%d"),
    HALF_YEAR(6, "%d-SM%d"),
    YEAR(12, "%d");

    private static final int YEAR_MONTHS = 12;

    private final int months;
    private final String pattern;

    PeriodKind(int months, String pattern) {
        this.months = months;
        this.pattern = pattern;
    }

    public static Optional<PeriodKind> of(Period period) {
        return Arrays.stream(values())
                .filter(kind -> kind.months == period.months())
                .findFirst();
    }

    public int months() {
        return months;
    }

    /** How many make up a year. */
    public int perYear() {
        return YEAR_MONTHS / months;
    }

    /** What the n-th one of a year is called: {@code 2026-03}, {@code 2026-TW1}, {@code 2026-SM2}, {@code 2026}. */
    public String code(int year, int number) {
        return pattern.formatted(year, number);
    }
}
