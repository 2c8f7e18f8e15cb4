package id.tolok.facts.intake;

import id.tolok.organisation.intake.Columns;
import id.tolok.organisation.intake.CsvTable;
import id.tolok.organisation.intake.TableFile;
import id.tolok.shared.Issue;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a facts file: {@code nip,indicator,value,date[,source]}, where nip may be {@code unit:CODE}. Each bad cell is an
 * issue; a row without one is handed over. Equal rows are not merged: each is an observation of its own.
 */
public final class FactFile {

    public static final Columns COLUMNS =
            Columns.required("nip", "indicator", "value", "date").optionally("source");

    private FactFile() {}

    /**
     * The strict form, in UTF-8 and with our own column names, which the command line reads.
     *
     * @return what makes the file unreadable as such; rows handed over before are then worth nothing
     */
    public static Optional<Issue> read(
            String file, InputStream content, FactChecks checks, Consumer<FactRow> rows, Consumer<Issue> issues) {
        var reading = new FactReading(checks, row -> false, rows, issues);
        return new CsvTable(file, COLUMNS).read(content, row -> reading.accept(FactCells.of(row)), issues);
    }

    /**
     * Any table that people hand in, with columns as the mapping says and dates as people write them.
     *
     * @return what makes the file unreadable as such; rows handed over before are then worth nothing
     */
    public static Optional<Issue> read(TableFile table, ColumnMapping mapping, FactChecks checks, FactSink sink) {
        var mapped = new MappedRows(
                table, mapping, new FactReading(checks, sink::passesOver, sink::fact, sink::issue), sink);
        var unreadable = table.read(mapped, sink::issue);
        return mapped.defect().or(() -> unreadable);
    }
}
