package id.tolok.organisation.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook in which texts stay texts: no long number is ever rounded, nothing is taken for a formula. Holds few
 * rows in memory at a time; written when it is closed.
 */
public final class WorkbookWriter implements Closeable {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int CHARACTER = 256;
    private static final int USUAL_WIDTH = 20;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle head = workbook.createCellStyle();
    private @Nullable SXSSFSheet sheet;

    public WorkbookWriter(OutputStream out) {
        this.out = out;
        workbook.setCompressTempFiles(true);
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    /** Begins a sheet without a title of its own. */
    public WorkbookWriter sheet(List<String> columns) {
        return begin(workbook.createSheet(), columns);
    }

    /** Begins a sheet. */
    public WorkbookWriter sheet(String title, List<String> columns) {
        return begin(workbook.createSheet(title), columns);
    }

    /** How many characters of a column are seen. */
    public WorkbookWriter width(int column, int characters) {
        current().setColumnWidth(column, characters * CHARACTER);
        return this;
    }

    /** @param values numbers as {@link BigDecimal}, everything else as its text */
    public void row(List<?> values) {
        var row = current().createRow(current().getLastRowNum() + 1);
        for (int i = 0; i < values.size(); i++) {
            put(row.createCell(i), values.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        }
    }

    private WorkbookWriter begin(SXSSFSheet begun, List<String> columns) {
        sheet = begun;
        begun.createFreezePane(0, 1);
        var first = begun.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            var cell = first.createCell(i);
            cell.setCellValue(shortened(columns.get(i)));
            cell.setCellStyle(head);
            width(i, USUAL_WIDTH);
        }
        return this;
    }

    private SXSSFSheet current() {
        if (sheet == null) {
            throw new IllegalStateException("no sheet was begun");
        }
        return sheet;
    }

    private void put(Cell cell, Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(shortened(value.toString()));
            cell.setCellStyle(text);
        }
    }

    private static String shortened(String field) {
        return field.substring(0, Math.min(field.length(), LONGEST_CELL));
    }
}
