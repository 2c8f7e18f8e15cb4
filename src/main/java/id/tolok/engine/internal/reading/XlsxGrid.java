package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Grid.Cell;
import id.tolok.engine.internal.reading.Grid.Row;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import id.tolok.shared.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook's first sheet; line and column of a place are those of the cell. */
final class XlsxGrid {

    private final String sheetName;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Short, Boolean> dates = new HashMap<>();
    private final Problems problems;

    private final Optional<String> origin;

    private XlsxGrid(Sheet sheet, String file, Optional<String> origin) {
        this.origin = origin;
        this.sheetName = sheet.getSheetName();
        this.problems = new Problems(file + "!" + sheetName);
        readRows(sheet);
        sheet.getMergedRegions().forEach(this::merge);
    }

    static XlsxGrid of(XSSFWorkbook workbook, Place place, Problems problems) {
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            var other = workbook.getSheetAt(i);
            if (other.getPhysicalNumberOfRows() > 0) {
                problems.error("XLSX_OTHER_SHEET", place, other.getSheetName());
            }
        }
        if (workbook.isSheetHidden(0) || workbook.isSheetVeryHidden(0)) {
            problems.error("XLSX_HIDDEN", place);
        }
        var origin = Optional.ofNullable(
                        workbook.getProperties().getCustomProperties().getProperty(ReadWorkbook.ORIGIN))
                .map(property -> property.getLpwstr());
        return new XlsxGrid(workbook.getSheetAt(0), place.file(), origin);
    }

    /** What the workbook says it was made from. */
    Optional<String> origin() {
        return origin;
    }

    String sheetName() {
        return sheetName;
    }

    /** @param sheet takes what was wrong with cells */
    Grid grid(Problems sheet) {
        for (Issue issue : problems.all()) {
            sheet.error(issue.code(), issue.place(), issue.arguments().toArray());
        }
        return new Grid(rows, false);
    }

    private void readRows(Sheet sheet) {
        int last = Math.min(sheet.getLastRowNum(), ReadingLimits.TABLE_ROWS);
        if (sheet.getLastRowNum() > last) {
            problems.error("TOO_MANY_RULES", problems.place(last, 1), ReadingLimits.RULES);
        }
        for (int i = 0; i <= last; i++) {
            var row = sheet.getRow(i);
            var cells = new ArrayList<Cell>();
            int columns = row == null ? 0 : row.getLastCellNum();
            if (columns > ReadingLimits.COLUMNS) {
                problems.error("TABLE_COLUMNS", problems.place(i + 1, ReadingLimits.COLUMNS), ReadingLimits.COLUMNS);
                columns = ReadingLimits.COLUMNS;
            }
            for (int j = 0; j < columns && row != null; j++) {
                cells.add(new Cell(text(row.getCell(j), i + 1, j + 1), i + 1, j + 1, false));
            }
            if (row != null && row.getZeroHeight() && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                problems.error("XLSX_HIDDEN", problems.place(i + 1, 1));
            }
            rows.add(new Row(cells, 0, 0));
        }
        refuseHiddenColumns(sheet);
    }

    /** What nobody sees, nobody approves. */
    private void refuseHiddenColumns(Sheet sheet) {
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int j = 0; j < most; j++) {
            int column = j;
            if (sheet.isColumnHidden(j)
                    && rows.stream().anyMatch(row -> !row.cell(column).isBlank())) {
                problems.error("XLSX_HIDDEN", problems.place(1, j + 1));
            }
        }
    }

    private String text(org.apache.poi.ss.usermodel.@Nullable Cell cell, int line, int column) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> visible(cell.getStringCellValue(), line, column);
            case NUMERIC ->
                isDate(cell)
                        ? '"' + cell.getLocalDateTimeCellValue().toLocalDate().toString() + '"'
                        : new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue())).toPlainString();
            case FORMULA -> refused("TABLE_FORMULA", line, column);
            default -> refused("XLSX_CELL", line, column);
        };
    }

    /** Told once for each format: there can be many, and long ones. */
    private boolean isDate(org.apache.poi.ss.usermodel.Cell cell) {
        var style = cell.getCellStyle();
        // there is none where the workbook has no styles at all
        return style != null
                && DateUtil.isValidExcelDate(cell.getNumericCellValue())
                && dates.computeIfAbsent(
                        style.getDataFormat(), format -> DateUtil.isADateFormat(format, style.getDataFormatString()));
    }

    private String refused(String code, int line, int column) {
        problems.error(code, problems.place(line, column));
        return "";
    }

    private String visible(String text, int line, int column) {
        text.codePoints()
                .filter(c -> Text.isHidden(c) && c != '\n' && c != '\t')
                .findFirst()
                .ifPresent(
                        c -> problems.error("HIDDEN_CHARACTER", problems.place(line, column), "U+%04X".formatted(c)));
        if (text.contains("\\u")) {
            problems.error("UNICODE_ESCAPE", problems.place(line, column));
        }
        return text;
    }

    private void merge(CellRangeAddress region) {
        int line = region.getFirstRow();
        if (region.getLastRow() > line) {
            problems.error("TABLE_MERGED_ROWS", problems.place(line + 1, region.getFirstColumn() + 1));
            return;
        }
        if (line >= rows.size()) {
            return;
        }
        var row = rows.get(line);
        var cells = new ArrayList<>(row.cells());
        for (int j = region.getFirstColumn() + 1; j <= Math.min(region.getLastColumn(), ReadingLimits.COLUMNS); j++) {
            while (cells.size() <= j) {
                cells.add(new Cell("", line + 1, cells.size() + 1, false));
            }
            if (!cells.get(j).isBlank()) {
                problems.error(
                        "TABLE_CELL_OUTSIDE",
                        cells.get(j).at(),
                        cells.get(j).at().shown());
            }
            cells.set(j, new Cell("", line + 1, j + 1, true));
        }
        rows.set(line, new Row(cells, 0, 0));
    }
}
