package id.tolok.engine.internal.reading;

import java.util.List;

/**
 * The cells of a sheet.
 *
 * @param dotted whether cells are merged by writing {@code ...} at their ends
 */
record Grid(List<Row> rows, boolean dotted) {

    /** How many there are in all rows. */
    int size() {
        return rows.stream().mapToInt(row -> row.cells().size()).sum();
    }

    /**
     * @param start offset of the row's first character in the file's text
     * @param end offset behind its last character
     */
    record Row(List<Cell> cells, int start, int end) {

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.beyond(this);
        }

        boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }

        private int line() {
            return cells.isEmpty() ? 0 : cells.getFirst().line();
        }
    }

    /** @param merged whether it belongs to the cell before it */
    record Cell(String text, int line, int column, boolean merged) {

        private static Cell beyond(Row row) {
            return new Cell("", row.line(), 0, false);
        }

        boolean isBlank() {
            return text.isBlank();
        }

        Token token(Token.Kind kind, String value) {
            return new Token(kind, value, line, column, 0, 0, false);
        }

        Token at() {
            return token(Token.Kind.TEXT, text);
        }
    }
}
