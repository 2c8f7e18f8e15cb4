package id.tolok.organisation.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Birth yyyymmdd, appointment yyyymm (PNS) or year and a code (PPPK), sex, serial. Codes of PPPK start at 21: what lies
 * between the months and that is a mistyped month.
 */
final class NipRules {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{18}");
    private static final Pattern ROUNDED_BY_SPREADSHEET = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{1,2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LEAST_AGE = 18;
    private static final int MONTHS = 12;
    private static final int FIRST_CODE = 21;

    private NipRules() {}

    static String stripped(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    static Optional<NipDefect> defect(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.of(
                    ROUNDED_BY_SPREADSHEET.matcher(digits).matches() ? NipDefect.NIP_SPOILED : NipDefect.NIP_LENGTH);
        }
        if (birth(digits).isEmpty()) {
            return Optional.of(NipDefect.NIP_BIRTH_DATE);
        }
        if (number(digits, 8, 12) < FIRST_YEAR || !isMonthOrCode(number(digits, 12, 14))) {
            return Optional.of(NipDefect.NIP_APPOINTMENT);
        }
        if (appointedTooYoung(digits, birth(digits).orElseThrow().plusYears(LEAST_AGE))) {
            return Optional.of(NipDefect.NIP_TOO_YOUNG);
        }
        if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
            return Optional.of(NipDefect.NIP_SEX);
        }
        return number(digits, 15, 18) == 0 ? Optional.of(NipDefect.NIP_SERIAL) : Optional.empty();
    }

    private static boolean isMonthOrCode(int middle) {
        return middle >= FIRST_CODE || middle >= 1 && middle <= MONTHS;
    }

    static EmploymentStatus status(String digits) {
        return number(digits, 12, 14) <= MONTHS ? EmploymentStatus.PNS : EmploymentStatus.PPPK;
    }

    static Optional<LocalDate> birth(String digits) {
        var year = number(digits, 0, 4);
        try {
            return year < FIRST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, number(digits, 4, 6), number(digits, 6, 8)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean appointedTooYoung(String digits, LocalDate ofAge) {
        var year = number(digits, 8, 12);
        return status(digits) == EmploymentStatus.PNS
                ? YearMonth.of(year, number(digits, 12, 14)).isBefore(YearMonth.from(ofAge))
                : Year.of(year).isBefore(Year.from(ofAge));
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
