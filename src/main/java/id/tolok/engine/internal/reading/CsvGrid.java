package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Grid.Cell;
import id.tolok.engine.internal.reading.Grid.Row;
import java.util.ArrayList;
import java.util.List;

/** Cuts comma-separated text (RFC 4180) into cells. */
final class CsvGrid {

    private static final String MERGED = "...";

    private final String text;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int rowStart;

    private CsvGrid(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    static Grid of(String text, Problems problems) {
        return new CsvGrid(text, problems).run();
    }

    private Grid run() {
        at = SourceText.startsWithMark(text) ? 1 : 0;
        lineStart = at;
        rowStart = at;
        while (at < text.length() && problems.errors() < ReadingLimits.ISSUES) {
            readCell();
            if (isTooLarge()) {
                break;
            }
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                if (at == text.length()) {
                    add("", line, column());
                }
            } else {
                endRow();
            }
        }
        if (!cells.isEmpty()) {
            endRow();
        }
        return new Grid(rows, true);
    }

    private boolean isTooLarge() {
        if (cells.size() > ReadingLimits.COLUMNS) {
            problems.error("TABLE_COLUMNS", problems.place(line, column()), ReadingLimits.COLUMNS);
        } else if (rows.size() > ReadingLimits.TABLE_ROWS) {
            problems.error("TOO_MANY_RULES", problems.place(line, 1), ReadingLimits.RULES);
        } else {
            return false;
        }
        cells.clear();
        return true;
    }

    private void endRow() {
        rows.add(new Row(cells, rowStart, at));
        cells = new ArrayList<>();
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at++;
        line++;
        lineStart = at;
        rowStart = at;
    }

    private int column() {
        return at - lineStart + 1;
    }

    private void readCell() {
        int startLine = line;
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            int column = column();
            add(quoted(startLine, column), startLine, column);
        } else {
            int start = at;
            int column = column();
            while (at < text.length() && !isCellEnd(at)) {
                at++;
            }
            add(text.substring(start, at), startLine, column);
        }
    }

    private boolean isCellEnd(int position) {
        char c = text.charAt(position);
        return c == ',' || c == '\n' || c == '\r';
    }

    private String quoted(int startLine, int column) {
        var value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
                lineStart = at;
            }
            if (c != '"') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                if (at < text.length() && !isCellEnd(at)) {
                    problems.error("CSV_QUOTES", problems.place(startLine, column));
                    while (at < text.length() && !isCellEnd(at)) {
                        at++;
                    }
                }
                return value.toString();
            }
        }
        problems.error("CSV_QUOTES", problems.place(startLine, column));
        return value.toString();
    }

    private void add(String value, int startLine, int column) {
        cells.add(new Cell(value, startLine, column, false));
    }

    /**
     * The same cells, those that end in dots merged: {@code Indicator...} goes on in the next cell that reads the same, or
     * only {@code ...}. Two merged groups side by side would be one for Drools.
     */
    static Row merged(Row row, Problems problems) {
        var merged = new ArrayList<Cell>();
        var open = "";
        for (var cell : row.cells()) {
            var value = cell.text().strip();
            boolean dots = value.endsWith(MERGED);
            boolean goesOn = dots && !open.isEmpty() && (value.equals(MERGED) || value.equals(open));
            if (dots && !goesOn && (!open.isEmpty() || value.equals(MERGED))) {
                problems.error("TABLE_MERGE", cell.at());
            }
            var shown = dots ? value.substring(0, value.length() - MERGED.length()) : cell.text();
            merged.add(new Cell(goesOn ? "" : shown, cell.line(), cell.column(), goesOn));
            open = goesOn ? open : dots ? value : "";
        }
        return new Row(merged, row.start(), row.end());
    }
}
