package id.tolok.facts.intake;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.organisation.intake.Cell;
import id.tolok.organisation.intake.Cells;
import id.tolok.organisation.intake.Columns;
import id.tolok.organisation.intake.CsvTable;
import id.tolok.organisation.intake.Row;
import id.tolok.shared.Issue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a facts file: {@code nip,indicator,value,date[,source]}, where nip may be {@code unit:CODE}. Each bad cell is an
 * issue; a row without one is handed over. Equal rows are not merged: each is an observation of its own.
 */
public final class FactFile {

    public static final Columns COLUMNS =
            Columns.required("nip", "indicator", "value", "date").optionally("source");

    private final FactChecks checks;
    private final Consumer<FactRow> rows;
    private final Consumer<Issue> issues;

    private FactFile(FactChecks checks, Consumer<FactRow> rows, Consumer<Issue> issues) {
        this.checks = checks;
        this.rows = rows;
        this.issues = issues;
    }

    /** @return what makes the file unreadable as such; rows handed over before are then worth nothing */
    public static Optional<Issue> read(
            String file, InputStream content, FactChecks checks, Consumer<FactRow> rows, Consumer<Issue> issues) {
        return new CsvTable(file, COLUMNS).read(content, new FactFile(checks, rows, issues)::accept, issues);
    }

    private void accept(Row row) {
        var nipCell = row.cell("nip");
        var dateCell = row.cell("date");
        var subject = subject(nipCell).filter(s -> checks.isKnown(s, nipCell, issues));
        var indicator = checks.observable(row.cell("indicator"), issues);
        var date = Cells.date(dateCell, issues);
        if (indicator.isEmpty()) {
            return;
        }
        var value = value(indicator.get(), row.cell("value"));
        var possible = date.filter(d -> checks.datePossible(indicator.get(), d, dateCell, issues));
        if (subject.isPresent() && value.isPresent() && possible.isPresent()) {
            accept(row, subject.get(), indicator.get(), value.get(), possible.get());
        }
    }

    private void accept(Row row, Subject subject, IndicatorDefinition indicator, Value value, LocalDate date) {
        if (subject instanceof Subject.Unit && indicator.workingDaysOnly()) {
            issues.accept(row.cell("nip").error("FACT_NOT_OF_A_UNIT", indicator.code()));
        } else if (checks.onceADay(subject, indicator, date, row.cell("date"), issues)) {
            var source = row.cell("source").filled().orElse(null);
            rows.accept(new FactRow(
                    subject,
                    new Observation(
                            indicator.code(),
                            value.number().orElse(null),
                            value.text().orElse(null),
                            date,
                            source),
                    row.cell("nip").place()));
        }
    }

    private Optional<Subject> subject(Cell cell) {
        if (cell.text().startsWith(Subject.UNIT_PREFIX)) {
            return Optional.of(new Subject.Unit(
                    cell.text().substring(Subject.UNIT_PREFIX.length()).strip()));
        }
        return Cells.nip(cell, issues).map(Subject.Person::new);
    }

    private record Value(Optional<BigDecimal> number, Optional<String> text) {}

    private Optional<Value> value(IndicatorDefinition indicator, Cell cell) {
        return switch (indicator.kind()) {
            case TEXT -> Cells.text(cell, issues).map(text -> new Value(Optional.empty(), Optional.of(text)));
            case NUMBER ->
                Cells.number(cell, issues)
                        .filter(number -> checks.inRange(indicator, number, cell, issues))
                        .map(number -> new Value(Optional.of(number), Optional.empty()));
        };
    }
}
