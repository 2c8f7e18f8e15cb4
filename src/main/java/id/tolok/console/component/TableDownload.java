package id.tolok.console.component;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

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
            try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
                book.setCompressTempFiles(true);
                var sheet = book.createSheet();
                sheet.createFreezePane(0, 1);
                var bold = book.createFont();
                bold.setBold(true);
                var heading = book.createCellStyle();
                heading.setFont(bold);
                var first = sheet.createRow(0);
                for (int i = 0; i < head.size(); i++) {
                    var cell = first.createCell(i);
                    cell.setCellValue(head.get(i));
                    cell.setCellStyle(heading);
                    sheet.setColumnWidth(i, WIDTH);
                }
                rows.each(values -> {
                    var row = sheet.createRow(sheet.getLastRowNum() + 1);
                    for (int i = 0; i < values.size(); i++) {
                        put(row.createCell(i), values.get(i));
                    }
                });
                book.write(out);
            }
        }
    };

    /** Whatever hands over rows of texts and numbers, one after the other. */
    @FunctionalInterface
    public interface Rows {
        void each(java.util.function.Consumer<List<?>> row);
    }

    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 20 * 256;
    private static final int LONGEST_CELL = 32_767;

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

    private static void put(Cell cell, Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            var text = value.toString();
            cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }
}
