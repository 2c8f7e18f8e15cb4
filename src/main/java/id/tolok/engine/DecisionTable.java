package id.tolok.engine;

import java.util.List;

/**
 * One decision table of a file, as its cells say it, right or wrong.
 *
 * @param row of the sheet, from 0, that names the table
 * @param column of the sheet, from 0, that the table begins with
 * @param rows that hold rules; blank ones are left out
 */
public record DecisionTable(String name, int row, int column, List<Column> columns, List<Row> rows) {

    /** Rows above the first rule: name, kinds, patterns, templates, titles. */
    public static final int HEADER = 5;

    public DecisionTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public enum Kind {
        NAME,
        METADATA,
        PHASE,
        CONDITION,
        ACTION
    }

    /**
     * @param pattern what a condition is about, as it is written above the template
     * @param template with {@code $param} where the cell goes
     * @param joined whether its condition is about the same fact as the column before
     */
    public record Column(Kind kind, String title, String pattern, String template, CellDomain domain, boolean joined) {}

    /** @param sheetRow of the sheet, from 0; one cell for each of the table's columns */
    public record Row(int sheetRow, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
