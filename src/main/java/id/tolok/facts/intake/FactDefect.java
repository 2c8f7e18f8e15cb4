package id.tolok.facts.intake;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.intake.Cell;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with an observation, whether a file or a form brings it.
 *
 * @param more what the message names besides the text that is wrong
 */
public record FactDefect(String code, List<String> more) {

    public FactDefect {
        more = List.copyOf(more);
    }

    public static Optional<FactDefect> ofValue(IndicatorDefinition indicator, BigDecimal value) {
        return indicator
                .range()
                .filter(range -> !range.contains(value))
                .map(range -> new FactDefect(
                        "FACT_OUT_OF_RANGE",
                        List.of(
                                indicator.code(),
                                range.least().toPlainString(),
                                range.most().toPlainString())));
    }

    /** @param counts whether the date is in a window of the indicator */
    public static Optional<FactDefect> ofDate(
            IndicatorDefinition indicator,
            LocalDate date,
            boolean counts,
            FactWindows windows,
            WorkingCalendar calendar) {
        if (!counts) {
            return Optional.of(new FactDefect(
                    "FACT_OUTSIDE_PERIOD",
                    List.of(
                            indicator.code(),
                            windows.start(indicator.window()).toString(),
                            windows.period().end().toString())));
        }
        return indicator.workingDaysOnly() && !calendar.isWorkingDay(date)
                ? Optional.of(new FactDefect("FACT_NOT_A_WORKING_DAY", List.of(indicator.code())))
                : Optional.empty();
    }

    public static FactDefect twiceADay(IndicatorDefinition indicator) {
        return new FactDefect("FACT_TWICE_A_DAY", List.of(indicator.code()));
    }

    public static FactDefect ofUnit(IndicatorDefinition indicator) {
        return new FactDefect("FACT_NOT_OF_A_UNIT", List.of(indicator.code()));
    }

    public Issue at(Cell cell) {
        return cell.error(code, more.toArray());
    }

    /** @param text what stands there */
    public Issue at(Place place, String text) {
        var arguments = new ArrayList<Object>(List.of(text, ""));
        arguments.addAll(more);
        return Issue.error(code, place, arguments.toArray());
    }
}
