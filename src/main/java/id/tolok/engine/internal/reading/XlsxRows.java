package id.tolok.engine.internal.reading;

import id.tolok.engine.Remedy;
import id.tolok.engine.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts a missing row into a workbook, in the style of the row beside it. */
final class XlsxRows {

    private XlsxRows() {}

    /** The file as it is where it is no harmless workbook, or its columns cannot say the row. */
    static SourceFile into(SourceFile file, Remedy remedy) {
        var grid = XlsxGuard.open(file, new Problems(file.path()))
                .map(workbook -> workbook.grid(new Problems(file.path())));
        if (grid.isEmpty()) {
            return file;
        }
        for (var table : TableOutline.of(grid.get(), Optional.of(remedy.dictionary()))) {
            var cells = remedy.cells(table);
            if (!cells.isEmpty()) {
                int beside = table.rows()
                        .get(TableOutline.row(table, remedy.beside()))
                        .sheetRow();
                return inserted(file, beside, table.column(), cells);
            }
        }
        return file;
    }

    private static SourceFile inserted(SourceFile file, int beside, int column, List<String> cells) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.getSheetAt(0);
            if (beside < sheet.getLastRowNum()) {
                sheet.shiftRows(beside + 1, sheet.getLastRowNum(), 1);
            }
            fill(sheet, beside, column, cells);
            workbook.write(bytes);
            return new SourceFile(file.path(), bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("a workbook in memory: " + file.path(), e);
        }
    }

    private static void fill(Sheet sheet, int beside, int column, List<String> cells) {
        var like = sheet.getRow(beside);
        var row = sheet.createRow(beside + 1);
        for (int i = 0; i < cells.size(); i++) {
            var above = like.getCell(column + i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            var cell = row.createCell(column + i);
            cell.setCellStyle(above.getCellStyle());
            var number = number(cells.get(i));
            if (number.isPresent() && above.getCellType() == CellType.NUMERIC) {
                cell.setCellValue(number.get());
            } else if (!cells.get(i).isEmpty()) {
                cell.setCellValue(cells.get(i));
            }
        }
    }

    /** Only where the workbook says it back exactly. */
    private static Optional<Double> number(String cell) {
        try {
            double number = Double.parseDouble(cell);
            boolean exact = new BigDecimal(NumberToTextConverter.toText(number)).compareTo(new BigDecimal(cell)) == 0;
            return exact ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
