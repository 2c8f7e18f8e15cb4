package id.tolok.engine.internal.reading;

import id.tolok.engine.SourceFile;
import id.tolok.engine.TableFile.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Comma-separated text as the raw cells that it is made of: put together again, it is the same text. */
public final class CsvText {

    private final String mark;
    private final List<RawRow> rows;
    private int[] starts = {};

    private CsvText(String mark, List<RawRow> rows) {
        this.mark = mark;
        this.rows = rows;
    }

    /** Empty for a file that is no text. */
    public static Optional<CsvText> of(SourceFile file) {
        return SourceText.of(file, new Problems(file.path())).map(text -> {
            int start = SourceText.startsWithMark(text) ? 1 : 0;
            return new CsvText(text.substring(0, start), RawRow.all(text.substring(start)));
        });
    }

    public List<List<String>> cells() {
        return rows.stream()
                .map(row -> row.cells().stream().map(RawRow::value).toList())
                .toList();
    }

    public byte[] bytes() {
        var text = new StringBuilder(mark);
        rows.forEach(row -> text.append(String.join(",", row.cells())).append(row.end()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The last cell that begins at this line and column or before. */
    public Optional<Cell> cellAt(int line, int column) {
        if (starts.length == 0) {
            starts = starts();
        }
        if (line >= starts[rows.size()]) {
            return Optional.empty();
        }
        int found = Arrays.binarySearch(starts, line);
        int row = found < 0 ? Math.max(-found - 2, 0) : found;
        return Optional.of(new Cell(row, found < 0 ? 0 : rows.get(row).cellAt(column)));
    }

    /** The line in which each row begins, and the one behind the last. */
    private int[] starts() {
        var first = new int[rows.size() + 1];
        first[0] = 1;
        for (int i = 0; i < rows.size(); i++) {
            first[i + 1] = first[i] + rows.get(i).lines();
        }
        return first;
    }

    public CsvText set(Map<Cell, String> changes) {
        var changed = new ArrayList<>(rows);
        var ordered = new TreeMap<Cell, String>(
                java.util.Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        ordered.putAll(changes);
        ordered.forEach(
                (cell, value) -> changed.set(cell.row(), changed.get(cell.row()).set(cell.column(), value)));
        return new CsvText(mark, changed);
    }

    public CsvText insertRow(int at, int column, List<String> values) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < column; i++) {
            cells.add("");
        }
        values.forEach(value -> cells.add(RawRow.raw(value)));
        var changed = new ArrayList<>(rows);
        if (at == rows.size()) {
            var last = changed.getLast();
            changed.set(at - 1, new RawRow(last.cells(), last.end().isEmpty() ? lineEnd() : last.end()));
            changed.add(new RawRow(cells, last.end()));
        } else {
            changed.add(at, new RawRow(cells, lineEnd()));
        }
        return new CsvText(mark, changed);
    }

    public CsvText removeRows(Collection<Integer> gone) {
        var changed = new ArrayList<RawRow>();
        for (int i = 0; i < rows.size(); i++) {
            if (!gone.contains(i)) {
                changed.add(rows.get(i));
            }
        }
        return new CsvText(mark, changed);
    }

    /** Line ends stay where they are. */
    public CsvText moveRow(int from, int before) {
        var order = new ArrayList<>(rows);
        var row = order.remove(from);
        order.add(before > from ? before - 1 : before, row);
        var changed = new ArrayList<RawRow>();
        for (int i = 0; i < order.size(); i++) {
            changed.add(new RawRow(order.get(i).cells(), rows.get(i).end()));
        }
        return new CsvText(mark, changed);
    }

    public CsvText insertCell(int row, int column, String value) {
        return with(row, rows.get(row).insert(column, value));
    }

    public CsvText removeCell(int row, int column) {
        return with(row, rows.get(row).remove(column));
    }

    public CsvText moveCell(int row, int from, int to) {
        return with(row, rows.get(row).move(from, to));
    }

    private CsvText with(int row, RawRow changed) {
        var all = new ArrayList<>(rows);
        all.set(row, changed);
        return new CsvText(mark, all);
    }

    private String lineEnd() {
        return rows.stream()
                .map(RawRow::end)
                .filter(end -> !end.isEmpty())
                .findFirst()
                .orElse("\n");
    }
}
