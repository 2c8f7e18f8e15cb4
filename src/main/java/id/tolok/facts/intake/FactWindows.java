package id.tolok.facts.intake;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which dates count for an indicator in a period. All windows end with the period. */
public record FactWindows(Period period) {

    /** A period by its first and last day; a whole calendar year is named by its number. */
    public static Period period(LocalDate start, LocalDate end) {
        boolean wholeYear =
                start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1));
        var code = wholeYear ? String.valueOf(start.getYear()) : start + ".." + end;
        return new Period(code, start, end, Math.toIntExact(ChronoUnit.MONTHS.between(start, end.plusDays(1))));
    }

    public LocalDate start(IndicatorDefinition.Window window) {
        return switch (window) {
            case PERIOD -> period.start();
            case CALENDAR_YEAR -> period.end().withDayOfYear(1);
        };
    }

    public boolean contain(IndicatorDefinition indicator, LocalDate date) {
        return !date.isBefore(start(indicator.window())) && !date.isAfter(period.end());
    }

    /** Whether the date counts for the indicator or for one that is aggregated from it. */
    public boolean anyContains(RuleDictionary dictionary, IndicatorDefinition observed, LocalDate date) {
        return contain(observed, date)
                || dictionary.indicators().stream()
                        .filter(other ->
                                other.from().filter(observed.code()::equals).isPresent())
                        .anyMatch(other -> contain(other, date));
    }

    /** The earliest date that counts for any indicator. */
    public LocalDate earliest() {
        var year = start(IndicatorDefinition.Window.CALENDAR_YEAR);
        return year.isBefore(period.start()) ? year : period.start();
    }
}
