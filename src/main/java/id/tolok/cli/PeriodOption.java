package id.tolok.cli;

import id.tolok.engine.vocabulary.Period;
import id.tolok.facts.intake.FactFile;
import id.tolok.facts.intake.FactWindows;
import id.tolok.organisation.intake.Cells;
import id.tolok.organisation.intake.CsvTable;
import id.tolok.shared.Issue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A period as two ISO dates with two dots between; without one, the calendar year that most of the facts fall in. */
final class PeriodOption implements ITypeConverter<Period> {

    @Override
    public Period convert(String text) {
        var dates = text.split("\\.\\.", -1);
        if (dates.length != 2) {
            throw refusal(text);
        }
        try {
            var start = LocalDate.parse(dates[0].strip());
            var end = LocalDate.parse(dates[1].strip());
            if (end.isBefore(start)) {
                throw refusal(text);
            }
            return FactWindows.period(start, end);
        } catch (DateTimeParseException e) {
            throw refusal(text);
        }
    }

    static Optional<Period> ofMostFacts(InputFile facts) {
        var years = new TreeMap<Integer, Integer>();
        new CsvTable(facts.name(), FactFile.COLUMNS)
                .read(
                        facts.stream(),
                        row -> Cells.date(row.cell("date"), PeriodOption::reportedWhenRowsAreChecked)
                                .ifPresent(date -> years.merge(date.getYear(), 1, Integer::sum)),
                        PeriodOption::reportedWhenRowsAreChecked);
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> calendarYear(LocalDate.of(most.getKey(), 1, 1)));
    }

    static Period calendarYear(LocalDate day) {
        return FactWindows.period(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
    }

    private static void reportedWhenRowsAreChecked(Issue issue) {}

    private static TypeConversionException refusal(String text) {
        return new TypeConversionException(
                "'" + text + "' is no period: write two dates, such as 2026-01-01..2026-12-31, the later one last");
    }
}
