package id.tolok.engine.internal.printing;

import id.tolok.engine.DecisionTable;
import id.tolok.engine.TableFile;
import id.tolok.engine.internal.reading.ReadWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the cells of a table's file where they stand: numbers as numbers, all else as text that stays as it is typed. */
public final class WorkbookText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final XSSFWorkbook workbook;
    private final CellStyle plain;
    private final CellStyle text;
    private final CellStyle head;

    private WorkbookText(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = workbook.createCellStyle();
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        head = workbook.createCellStyle();
        head.cloneStyleFrom(text);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    public static byte[] write(TableFile table, String origin) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var first = table.tables().getFirst();
            new WorkbookText(workbook).fill(workbook.createSheet("Rules"), table, first);
            workbook.getProperties().getCustomProperties().addProperty(ReadWorkbook.ORIGIN, origin);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Sheet sheet, TableFile table, DecisionTable first) {
        var cells = table.cells();
        for (int i = 0; i < cells.size(); i++) {
            var row = sheet.createRow(i);
            boolean heading = isHeading(table, i);
            for (int j = 0; j < cells.get(i).size(); j++) {
                write(row.createCell(j), cells.get(i).get(j), heading);
            }
        }
        var top = first.row() + DecisionTable.HEADER;
        sheet.createFreezePane(first.column() + 1, table.tables().size() == 1 ? top : 0);
        widen(sheet, cells, top);
    }

    private void write(org.apache.poi.ss.usermodel.Cell cell, String value, boolean heading) {
        if (!heading && isNumber(value)) {
            cell.setCellValue(Double.parseDouble(value));
            cell.setCellStyle(plain);
        } else if (!value.isEmpty()) {
            cell.setCellValue(workbook.getCreationHelper().createRichTextString(value));
            cell.setCellStyle(heading ? head : text);
        }
    }

    private static boolean isHeading(TableFile table, int row) {
        return table.tables().stream().anyMatch(each -> row >= each.row() && row < each.row() + DecisionTable.HEADER);
    }

    /** Only what comes back as the same text. */
    private static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches()
                && new BigDecimal(NumberToTextConverter.toText(Double.parseDouble(value)))
                        .toPlainString()
                        .equals(value);
    }

    private static void widen(Sheet sheet, List<List<String>> cells, int top) {
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int j = 0; j < columns; j++) {
            int column = j;
            int longest = cells.stream()
                    .skip(Math.max(top - 1, 0))
                    .filter(row -> column < row.size())
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            sheet.setColumnWidth(j, 256 * (Math.clamp(longest, NARROWEST, WIDEST) + 2));
        }
    }
}
