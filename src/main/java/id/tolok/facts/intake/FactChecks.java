package id.tolok.facts.intake;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.intake.Cell;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What the facts of a file are held against: the rule set's dictionary, the calendar, the windows of the period, and
 * whom and which days are known.
 */
public record FactChecks(
        RuleDictionary dictionary,
        WorkingCalendar calendar,
        FactWindows windows,
        Predicate<Subject> known,
        RecordedDays recorded) {

    Optional<IndicatorDefinition> observable(Cell cell, Consumer<Issue> issues) {
        var found = dictionary.indicator(cell.text());
        if (found.isEmpty()) {
            issues.accept(cell.error("FACT_INDICATOR_UNKNOWN"));
        } else if (!found.get().observable()) {
            issues.accept(cell.error(
                    found.get().derived() ? "FACT_INDICATOR_DERIVED" : "FACT_INDICATOR_NOT_OBSERVED",
                    found.get().from().orElse("")));
        }
        return found.filter(IndicatorDefinition::observable);
    }

    boolean inRange(IndicatorDefinition indicator, BigDecimal value, Cell cell, Consumer<Issue> issues) {
        var defect = FactDefect.ofValue(indicator, value);
        defect.ifPresent(found -> issues.accept(found.at(cell)));
        return defect.isEmpty();
    }

    boolean datePossible(IndicatorDefinition indicator, LocalDate date, Cell cell, Consumer<Issue> issues) {
        boolean counts = windows.anyContains(dictionary, indicator, date);
        var defect = FactDefect.ofDate(indicator, date, counts, windows, calendar);
        defect.ifPresent(found -> issues.accept(found.at(cell)));
        return defect.isEmpty();
    }

    boolean isKnown(Subject subject, Cell cell, Consumer<Issue> issues) {
        if (known.test(subject)) {
            return true;
        }
        issues.accept(
                switch (subject) {
                    case Subject.Person person -> Issue.error("FACT_NIP_UNKNOWN", cell.place());
                    case Subject.Unit unit -> cell.error("FACT_UNIT_UNKNOWN");
                });
        return false;
    }

    boolean onceADay(
            Subject subject, IndicatorDefinition indicator, LocalDate date, Cell cell, Consumer<Issue> issues) {
        if (!indicator.workingDaysOnly() || recorded.record(subject, indicator.code(), date)) {
            return true;
        }
        issues.accept(FactDefect.twiceADay(indicator).at(cell));
        return false;
    }
}
