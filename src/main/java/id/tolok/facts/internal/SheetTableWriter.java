package id.tolok.facts.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook with one sheet of texts, so that no long number is ever rounded; it holds few rows in memory at a time. */
final class SheetTableWriter implements TableWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int USUAL_WIDTH = 20 * 256;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet = workbook.createSheet();
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle head = workbook.createCellStyle();
    private int line;

    SheetTableWriter(OutputStream out) {
        this.out = out;
        workbook.setCompressTempFiles(true);
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        sheet.createFreezePane(0, 1);
    }

    @Override
    public void write(List<String> fields) {
        var row = sheet.createRow(line);
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var cell = row.createCell(i);
            cell.setCellValue(field.substring(0, Math.min(field.length(), LONGEST_CELL)));
            cell.setCellStyle(line == 0 ? head : text);
            if (line == 0) {
                sheet.setColumnWidth(i, i == fields.size() - 1 ? 4 * USUAL_WIDTH : USUAL_WIDTH);
            }
        }
        line++;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        }
    }
}
