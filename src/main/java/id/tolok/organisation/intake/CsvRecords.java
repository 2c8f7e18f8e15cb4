package id.tolok.organisation.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a CSV file in any usual encoding and with any usual separator. */
final class CsvRecords {

    private static final int BLOCK = 1 << 16;

    private final String file;
    private final FileContent content;

    CsvRecords(String file, FileContent content) {
        this.file = file;
        this.content = content;
    }

    Optional<Issue> read(RecordTaker rows, Consumer<Issue> issues) throws IOException {
        var charset = TextEncoding.of(content);
        return charset.isPresent()
                ? read(charset.get(), rows, issues)
                : Optional.of(Issue.error("FILE_NO_TABLE", Place.ofFile(file)));
    }

    /** @param issues gets a warning when the file seems cut off: its last row is short and does not end */
    private Optional<Issue> read(Charset charset, RecordTaker rows, Consumer<Issue> issues) throws IOException {
        int line = 0;
        int width = 0;
        int last = 0;
        try (var source = CsvSource.open(TextEncoding.reader(content.open(), charset));
                var reader = CsvReader.builder()
                        .fieldSeparator(source.separator())
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(source.reader())) {
            boolean any = false;
            for (CsvRecord next : reader) {
                line = Math.toIntExact(next.getStartingLineNumber());
                last = next.getFieldCount();
                width = any ? width : last;
                if (isBlank(next.getFields())) {
                    continue;
                }
                any = true;
                if (!rows.take(line, next.getFields())) {
                    return Optional.empty();
                }
            }
            if (!any) {
                return Optional.of(Issue.error("FILE_EMPTY", Place.ofFile(file)));
            }
            if (source.endsInsideQuotes()) {
                return Optional.of(Issue.error("FILE_QUOTE_OPEN", new Place(file, line, 1)));
            }
            if (last < width && !source.endsWithLineEnd()) {
                issues.accept(Issue.warning("FILE_CUT_OFF", new Place(file, line, last)));
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.of(Issue.error("FILE_NOT_CSV", new Place(file, line + 1, 1)));
        }
    }

    static char separator(FileContent content) throws IOException {
        var charset = TextEncoding.of(content).orElse(StandardCharsets.UTF_8);
        try (var source = CsvSource.open(TextEncoding.reader(content.open(), charset))) {
            return source.separator();
        }
    }

    static int lines(FileContent content) throws IOException {
        try (var in = content.open()) {
            int lines = 1;
            var block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                for (int i = 0; i < count; i++) {
                    lines += block[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }

    private static boolean isBlank(List<String> fields) {
        for (var field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
