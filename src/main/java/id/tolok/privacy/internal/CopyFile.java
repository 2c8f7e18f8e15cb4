package id.tolok.privacy.internal;

import id.tolok.privacy.PersonalTable;
import id.tolok.shared.CanonicalJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a person's copy. */
public final class CopyFile {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDTH = 24 * 256;

    private CopyFile() {}

    /** A sheet for each table; every cell is a text, so that no long number is rounded and no formula runs. */
    public static void workbook(List<PersonalTable> tables, Locale language, OutputStream out) throws IOException {
        var texts = new TableTexts(language);
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            var head = workbook.createCellStyle();
            var bold = workbook.createFont();
            bold.setBold(true);
            head.setFont(bold);
            for (var table : tables) {
                var sheet = workbook.createSheet(texts.table(table.code()));
                sheet.createFreezePane(0, 1);
                line(sheet, 0, table.columns().stream().map(texts::column).toList(), head);
                for (int i = 0; i < table.rows().size(); i++) {
                    line(sheet, i + 1, table.rows().get(i), text);
                }
            }
            workbook.write(out);
        }
    }

    private static void line(SXSSFSheet sheet, int number, List<String> fields, CellStyle style) {
        var row = sheet.createRow(number);
        for (int i = 0; i < fields.size(); i++) {
            var cell = row.createCell(i);
            var field = fields.get(i);
            cell.setCellValue(field.substring(0, Math.min(field.length(), LONGEST_CELL)));
            cell.setCellStyle(style);
            if (number == 0) {
                sheet.setColumnWidth(i, WIDTH);
            }
        }
    }

    /** An object with a list of records for each table. */
    public static void json(List<PersonalTable> tables, OutputStream out) throws IOException {
        var all = new LinkedHashMap<String, Object>();
        tables.forEach(table -> all.put(
                table.code(),
                table.rows().stream().map(row -> record(table.columns(), row)).toList()));
        out.write(CanonicalJson.write(all).getBytes(StandardCharsets.UTF_8));
    }

    private static LinkedHashMap<String, String> record(List<String> columns, List<String> row) {
        var record = new LinkedHashMap<String, String>();
        IntStream.range(0, columns.size()).forEach(i -> record.put(columns.get(i), row.get(i)));
        return record;
    }
}
