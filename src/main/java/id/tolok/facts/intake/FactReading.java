package id.tolok.facts.intake;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.intake.Cell;
import id.tolok.organisation.intake.Cells;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Cells to facts. What was right once (a number, a code, a date) is not examined again: a file repeats them. */
final class FactReading {

    private static final int MOST_NUMBERS = 10_000;

    private final FactChecks checks;
    private final Predicate<FactRow> known;
    private final Consumer<FactRow> rows;
    private final Consumer<Issue> issues;
    private final Map<String, Subject> people = new HashMap<>();
    private final Map<String, IndicatorDefinition> indicators = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();

    /** @param known rows that are passed over */
    FactReading(FactChecks checks, Predicate<FactRow> known, Consumer<FactRow> rows, Consumer<Issue> issues) {
        this.checks = checks;
        this.known = known;
        this.rows = rows;
        this.issues = issues;
    }

    void accept(FactCells cells) {
        var subject = knownSubject(cells.nip());
        var indicator = remembered(indicators, cells.indicator(), cell -> checks.observable(cell, issues));
        var date = remembered(dates, cells.date(), cell -> Cells.date(cell, issues));
        if (indicator.isEmpty()) {
            return;
        }
        var value = value(indicator.get(), cells.value());
        var possible = date.filter(d -> checks.datePossible(indicator.get(), d, cells.date(), issues));
        if (subject.isPresent() && value.isPresent() && possible.isPresent()) {
            accept(cells, subject.get(), indicator.get(), value.get(), possible.get());
        }
    }

    private void accept(FactCells cells, Subject subject, IndicatorDefinition indicator, Value value, LocalDate date) {
        if (subject instanceof Subject.Unit && indicator.workingDaysOnly()) {
            issues.accept(FactDefect.ofUnit(indicator).at(cells.nip()));
            return;
        }
        var row = new FactRow(
                subject,
                new Observation(
                        indicator.code(),
                        value.number().orElse(null),
                        value.text().orElse(null),
                        date,
                        cells.source().filled().orElse(null)),
                cells.nip().place());
        if (!known.test(row) && checks.onceADay(subject, indicator, date, cells.date(), issues)) {
            rows.accept(row);
        }
    }

    private Optional<Subject> knownSubject(Cell cell) {
        return remembered(people, cell, c -> subject(c).filter(subject -> checks.isKnown(subject, c, issues)));
    }

    private Optional<Subject> subject(Cell cell) {
        if (cell.text().startsWith(Subject.UNIT_PREFIX)) {
            return Optional.of(new Subject.Unit(
                    cell.text().substring(Subject.UNIT_PREFIX.length()).strip()));
        }
        return Cells.nip(cell, issues).map((Nip nip) -> new Subject.Person(nip));
    }

    private static <T> Optional<T> remembered(
            Map<String, T> known, Cell cell, java.util.function.Function<Cell, Optional<T>> examine) {
        var before = known.get(cell.text());
        if (before != null) {
            return Optional.of(before);
        }
        var found = examine.apply(cell);
        found.ifPresent(value -> known.put(cell.text(), value));
        return found;
    }

    private Optional<BigDecimal> number(Cell cell) {
        return numbers.size() < MOST_NUMBERS
                ? remembered(numbers, cell, c -> Cells.number(c, issues))
                : Cells.number(cell, issues);
    }

    private record Value(Optional<BigDecimal> number, Optional<String> text) {}

    private Optional<Value> value(IndicatorDefinition indicator, Cell cell) {
        return switch (indicator.kind()) {
            case TEXT -> Cells.text(cell, issues).map(text -> new Value(Optional.empty(), Optional.of(text)));
            case NUMBER ->
                number(cell)
                        .filter(number -> checks.inRange(indicator, number, cell, issues))
                        .map(number -> new Value(Optional.of(number), Optional.empty()));
        };
    }
}
