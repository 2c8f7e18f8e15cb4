package id.tolok.organisation.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a CSV file row by row, without holding it: RFC 4180 quotes, UTF-8 with or without BOM, any line end; comma,
 * semicolon or tab, whichever the header uses. Blank rows are passed over.
 */
public final class CsvTable {

    private final String file;
    private final Columns columns;

    public CsvTable(String file, Columns columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Hands over each row, and an issue for each that has more cells than the header.
     *
     * @return what makes the file unreadable as such; rows handed over before are then worth nothing
     */
    public Optional<Issue> read(InputStream content, Consumer<Row> rows, Consumer<Issue> issues) {
        int line = 0;
        try (var source = CsvSource.open(content);
                var reader = CsvReader.builder()
                        .fieldSeparator(source.separator())
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(source.reader())) {
            var records = reader.iterator();
            if (!records.hasNext()) {
                return Optional.of(Issue.error("FILE_EMPTY", Place.ofFile(file)));
            }
            var header = new Header(file, records.next().getFields());
            var defect = header.defect(columns);
            if (defect.isPresent()) {
                return defect;
            }
            header.ignored(columns).forEach(issues);
            while (records.hasNext()) {
                line = handOver(records, header, rows, issues);
            }
            return source.endsInsideQuotes()
                    ? Optional.of(Issue.error("FILE_QUOTE_OPEN", new Place(file, line, 1)))
                    : Optional.empty();
        } catch (CsvParseException e) {
            return Optional.of(Issue.error("FILE_NOT_CSV", new Place(file, line + 1, 1)));
        } catch (IOException | UncheckedIOException e) {
            return Optional.of(Issue.error("FILE_NOT_UTF8", Place.ofFile(file)));
        }
    }

    private int handOver(Iterator<CsvRecord> records, Header header, Consumer<Row> rows, Consumer<Issue> issues) {
        var next = records.next();
        int line = Math.toIntExact(next.getStartingLineNumber());
        var row = new Row(header, next.getFields(), line);
        if (row.isTooWide()) {
            issues.accept(Issue.error(
                    "ROW_TOO_WIDE", new Place(file, line, header.width() + 1), next.getFieldCount(), header.width()));
        } else if (!row.isBlank()) {
            rows.accept(row);
        }
        return line;
    }
}
