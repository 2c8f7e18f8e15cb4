package id.tolok.console.component;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.tolok.organisation.intake.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A list as a file for spreadsheet programs. Texts stay texts there: none is ever taken for a formula. */
public enum TableDownload {
    CSV("text/csv") {
        @Override
        public void write(OutputStream out, List<String> head, Rows rows) throws IOException {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            // so that spreadsheet programs read names as they are
            text.write('\uFEFF');
            try (var csv = CsvWriter.builder().build(text)) {
                csv.writeRecord(head.stream().map(TableDownload::harmless).toList());
                rows.each(row -> csv.writeRecord(row.stream()
                        .map(value -> value instanceof BigDecimal number
                                ? number.toPlainString()
                                : harmless(value.toString()))
                        .toList()));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(OutputStream out, List<String> head, Rows rows) throws IOException {
            try (var workbook = new WorkbookWriter(out)) {
                workbook.sheet(head);
                rows.each(workbook::row);
            }
        }
    };

    /** Whatever hands over rows of texts and numbers, one after the other. */
    @FunctionalInterface
    public interface Rows {
        void each(java.util.function.Consumer<List<?>> row);
    }

    /** What spreadsheet programs take for the beginning of a formula, also behind blanks. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private final String mediaType;

    TableDownload(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param rows texts and {@link BigDecimal} numbers */
    public abstract void write(OutputStream out, List<String> head, Rows rows) throws IOException;

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() || text.startsWith("\t") || text.startsWith("\r") ? "'" + text : text;
    }
}
