package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.reading.CsvText;
import id.tolok.engine.internal.reading.TableOutline;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A file of decision tables ({@code .drl.csv}) that somebody edits cell by cell. Each edit gives the whole file; every
 * cell that it does not name keeps its bytes.
 */
public final class TableFile {

    private final String path;
    private final CsvText text;
    private final List<DecisionTable> tables;

    private TableFile(String path, CsvText text, List<DecisionTable> tables) {
        this.path = path;
        this.text = text;
        this.tables = List.copyOf(tables);
    }

    /** Empty for a file in which no table can be made out: that can only be edited as text. */
    public static Optional<TableFile> of(SourceFile file, Optional<RuleDictionary> dictionary) {
        if (!file.path().endsWith(".drl.csv")) {
            return Optional.empty();
        }
        return CsvText.of(file)
                .map(text -> new TableFile(file.path(), text, TableOutline.of(text, dictionary)))
                .filter(table -> !table.tables.isEmpty());
    }

    public List<DecisionTable> tables() {
        return tables;
    }

    /** A cell of the sheet, counted from 0. */
    public record Cell(int row, int column) {}

    /** The cell that an issue's place is in. */
    public Optional<Cell> cellAt(int line, int column) {
        return text.cellAt(line, column);
    }

    /** All cells of the sheet, as a spreadsheet shows them. */
    public List<List<String>> cells() {
        return text.cells();
    }

    public SourceFile set(Map<Cell, String> changes) {
        return file(text.set(changes));
    }

    /** The file with whatever is made of its text. */
    public SourceFile rewrite(java.util.function.UnaryOperator<CsvText> change) {
        return file(change.apply(text));
    }

    /** A row of a table in front of one of its rows, or with {@code before} = number of rows behind the last. */
    public SourceFile insertRow(DecisionTable table, int before, List<String> cells) {
        return file(text.insertRow(sheetRow(table, before), table.column(), cells));
    }

    public SourceFile removeRows(DecisionTable table, Collection<Integer> rows) {
        return file(text.removeRows(
                rows.stream().map(row -> table.rows().get(row).sheetRow()).toList()));
    }

    public SourceFile moveRow(DecisionTable table, int from, int before) {
        return file(text.moveRow(table.rows().get(from).sheetRow(), sheetRow(table, before)));
    }

    /** A column in front of one of a table's columns: keyword, pattern, template and title; its cells are blank. */
    public SourceFile insertColumn(DecisionTable table, int before, List<String> header) {
        var at = table.column() + before;
        var inserted = text;
        for (int i = 1; i < DecisionTable.HEADER; i++) {
            inserted = inserted.insertCell(table.row() + i, at, header.get(i - 1));
        }
        for (var row : table.rows()) {
            inserted = inserted.insertCell(row.sheetRow(), at, "");
        }
        return file(inserted);
    }

    /** A pattern that goes on in the next column begins there then. */
    public SourceFile removeColumn(DecisionTable table, int column) {
        int at = table.column() + column;
        var next = column + 1 < table.columns().size()
                && table.columns().get(column + 1).joined();
        var kept = text;
        if (next && !table.columns().get(column).joined()) {
            int patterns = table.row() + 2;
            kept = kept.set(Map.of(
                    new Cell(patterns, at + 1), text.cells().get(patterns).get(at)));
        }
        for (int row : rowsOf(table)) {
            kept = kept.removeCell(row, at);
        }
        return file(kept);
    }

    /** Empty where columns that are about one fact would be torn apart. */
    public Optional<SourceFile> moveColumn(DecisionTable table, int from, int to) {
        int least = first(table, from);
        int most = last(table, from);
        boolean within = to >= least && to <= most;
        if (!within && (least != most || first(table, to) != last(table, to))) {
            return Optional.empty();
        }
        var moved = text;
        for (int row : rowsOf(table)) {
            if (!within || least == most || row != table.row() + 2) {
                moved = moved.moveCell(row, table.column() + from, table.column() + to);
            }
        }
        return Optional.of(file(moved));
    }

    private static int first(DecisionTable table, int column) {
        int first = column;
        while (table.columns().get(first).joined()) {
            first--;
        }
        return first;
    }

    private static int last(DecisionTable table, int column) {
        int last = column;
        while (last + 1 < table.columns().size()
                && table.columns().get(last + 1).joined()) {
            last++;
        }
        return last;
    }

    private static List<Integer> rowsOf(DecisionTable table) {
        var header = IntStream.range(table.row() + 1, table.row() + DecisionTable.HEADER);
        var rows = table.rows().stream().mapToInt(DecisionTable.Row::sheetRow);
        return IntStream.concat(header, rows).boxed().toList();
    }

    private int sheetRow(DecisionTable table, int before) {
        var last = table.rows().stream().mapToInt(DecisionTable.Row::sheetRow).reduce((a, b) -> b);
        return before < table.rows().size() ? table.rows().get(before).sheetRow() : behind(last, table) + 1;
    }

    private static int behind(OptionalInt last, DecisionTable table) {
        return last.orElse(table.row() + DecisionTable.HEADER - 1);
    }

    private SourceFile file(CsvText changed) {
        return new SourceFile(path, changed.bytes());
    }
}
