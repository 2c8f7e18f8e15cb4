package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.FactEntry;
import id.tolok.facts.intake.FactDefect;
import id.tolok.facts.intake.FactWindows;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What entries are held against, as the rows of a file are; the messages are the same. */
final class EntryChecks {

    private static final String FORM = "form";
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_TEXT = 1000;

    /** What can be recorded once a day, on a day. */
    record Once(long employee, String indicator, LocalDate date) {}

    private final ObservableIndicators indicators;
    private final WorkingCalendar calendar;
    private final FactWindows windows;
    private final LocalDate today;
    private final Set<Once> recorded;

    EntryChecks(
            ObservableIndicators indicators,
            WorkingCalendar calendar,
            FactWindows windows,
            LocalDate today,
            Set<Once> recorded) {
        this.indicators = indicators;
        this.calendar = calendar;
        this.windows = windows;
        this.today = today;
        this.recorded = new HashSet<>(recorded);
    }

    /** @return what is wrong with the entry, at this line */
    Optional<Issue> check(FactEntry entry, int line) {
        var observation = entry.observation();
        return indicators
                .find(observation.code())
                .map(indicator -> value(indicator, observation, line)
                        .or(() -> form(indicator, entry, line))
                        .or(() -> date(indicator, observation, line))
                        .or(() -> source(observation, line))
                        .or(() -> once(indicator, entry, line)))
                .orElseGet(() -> Optional.of(issue("FACT_INDICATOR_UNKNOWN", line, observation.code())));
    }

    private Optional<Issue> value(IndicatorDefinition indicator, Observation observation, int line) {
        var number = observation.value();
        var text = Objects.requireNonNullElse(observation.text(), "").strip();
        boolean isNumber = indicator.kind() == IndicatorDefinition.Kind.NUMBER;
        if (isNumber ? number == null : text.isEmpty() || text.length() > LONGEST_TEXT) {
            return Optional.of(issue("FACT_VALUE_MISSING", line, "", "", indicator.code()));
        }
        return Optional.ofNullable(number)
                .flatMap(given -> FactDefect.ofValue(indicator, given))
                .map(defect -> defect.at(place(line), String.valueOf(number)));
    }

    /** The value is what the answers add up to. */
    private static Optional<Issue> form(IndicatorDefinition indicator, FactEntry entry, int line) {
        var value = entry.observation().value();
        return entry.form()
                .map(form -> form.points(indicator))
                .filter(points -> value == null || points.compareTo(value) != 0)
                .map(points -> issue(
                        "FACT_FORM_SUM", line, String.valueOf(value), "", indicator.code(), points.toPlainString()));
    }

    private Optional<Issue> date(IndicatorDefinition indicator, Observation observation, int line) {
        var date = observation.date();
        if (date.isAfter(today)) {
            return Optional.of(issue("FACT_IN_THE_FUTURE", line, date));
        }
        return FactDefect.ofDate(indicator, date, indicators.countsOn(indicator, date, windows), windows, calendar)
                .map(defect -> defect.at(place(line), date.toString()));
    }

    private static Optional<Issue> source(Observation observation, int line) {
        var source = Objects.requireNonNullElse(observation.source(), "").strip();
        return source.isEmpty() || source.length() > LONGEST_SOURCE
                ? Optional.of(issue("FACT_SOURCE_MISSING", line, LONGEST_SOURCE))
                : Optional.empty();
    }

    private Optional<Issue> once(IndicatorDefinition indicator, FactEntry entry, int line) {
        if (!indicator.workingDaysOnly()) {
            return Optional.empty();
        }
        if (entry.unit().isPresent()) {
            return Optional.of(FactDefect.ofUnit(indicator).at(place(line), ""));
        }
        var date = entry.observation().date();
        boolean free = entry.employee()
                .map(employee -> recorded.add(new Once(employee.value(), indicator.code(), date)))
                .orElse(true);
        return free
                ? Optional.empty()
                : Optional.of(FactDefect.twiceADay(indicator).at(place(line), date.toString()));
    }

    private static Issue issue(String code, int line, Object... arguments) {
        return Issue.error(code, place(line), arguments);
    }

    private static Place place(int line) {
        return new Place(FORM, line, 1);
    }
}
