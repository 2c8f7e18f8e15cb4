package id.tolok.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** A period to be opened: a month, a quarter, half a year or a year, in whole months. */
public record PeriodData(String code, LocalDate start, LocalDate end) {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";
    private static final Set<Long> MONTHS = Set.of(1L, 3L, 6L, 12L);

    public PeriodData {
        code = code.strip();
        if (!code.matches(CODE)) {
            throw new PlanningRefusal("PERIOD_CODE");
        }
        if (!isWholeMonths(start, end)) {
            throw new PlanningRefusal("PERIOD_SPAN", start, end);
        }
    }

    /** Such as the second quarter of a year, named {@code 2026-TW2}. */
    public static PeriodData of(PeriodKind kind, int year, int number) {
        var first = YearMonth.of(year, 1).plusMonths((long) kind.months() * (number - 1));
        return new PeriodData(
                kind.code(year, number),
                first.atDay(1),
                first.plusMonths(kind.months() - 1L).atEndOfMonth());
    }

    /** The year as one period, with its number as the code. */
    public static PeriodData year(int year) {
        return new PeriodData(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static boolean isWholeMonths(LocalDate start, LocalDate end) {
        var last = YearMonth.from(end);
        return start.getDayOfMonth() == 1
                && end.equals(last.atEndOfMonth())
                && MONTHS.contains(ChronoUnit.MONTHS.between(YearMonth.from(start), last) + 1);
    }
}
