package id.tolok.engine.internal.reading;

import id.tolok.engine.SourceFile;
import id.tolok.engine.TableFile;
import id.tolok.engine.TableFile.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brings the cells of a sheet into the text that they came from. Rows that say the same keep their bytes; of those
 * between, the first ones are changed cell by cell, then some are added or taken away.
 */
public final class SheetMerge {

    /** Beyond this many comparisons rows are taken in their order. */
    private static final long MOST_COMPARISONS = 9_000_000;

    private final List<List<String>> before;
    private final List<List<String>> after;
    private final List<Stretch> stretches = new ArrayList<>();

    private SheetMerge(List<List<String>> before, List<List<String>> after) {
        this.before = before;
        this.after = after;
    }

    public static SourceFile of(TableFile table, List<List<String>> sheet) {
        var before = table.cells();
        return table.rewrite(text ->
                new SheetMerge(before.stream().map(SheetMerge::trimmed).toList(), withoutEnd(sheet)).apply(text));
    }

    private CsvText apply(CsvText text) {
        compare();
        var changes = new HashMap<Cell, String>();
        for (var stretch : stretches) {
            for (int i = 0; i < stretch.shared(); i++) {
                differences(changes, stretch.from + i, after.get(stretch.with + i));
            }
        }
        var merged = text.set(changes);
        for (var stretch : stretches.reversed()) {
            int behind = stretch.from + stretch.shared();
            for (int i = stretch.withEnd - 1; i >= stretch.with + stretch.shared(); i--) {
                merged = merged.insertRow(behind, 0, after.get(i));
            }
            merged = merged.removeRows(
                    IntStream.range(behind, stretch.end).boxed().toList());
        }
        return merged;
    }

    private void differences(HashMap<Cell, String> changes, int row, List<String> wanted) {
        var old = before.get(row);
        for (int column = 0; column < Math.max(old.size(), wanted.size()); column++) {
            var now = column < wanted.size() ? wanted.get(column) : "";
            if (!(column < old.size() ? old.get(column) : "").equals(now)) {
                changes.put(new Cell(row, column), now);
            }
        }
    }

    /** Finds the stretches that differ between rows that are the same. */
    private void compare() {
        int start = 0;
        while (start < before.size() && start < after.size() && same(start, start)) {
            start++;
        }
        int end = before.size();
        int withEnd = after.size();
        while (end > start && withEnd > start && same(end - 1, withEnd - 1)) {
            end--;
            withEnd--;
        }
        long comparisons = (long) (end - start) * (withEnd - start);
        if (comparisons == 0 || comparisons > MOST_COMPARISONS) {
            add(start, end, start, withEnd);
        } else {
            between(start, end, withEnd);
        }
    }

    private void between(int start, int end, int withEnd) {
        var common = new int[end - start + 1][withEnd - start + 1];
        for (int i = end - 1; i >= start; i--) {
            for (int j = withEnd - 1; j >= start; j--) {
                common[i - start][j - start] = same(i, j)
                        ? common[i - start + 1][j - start + 1] + 1
                        : Math.max(common[i - start + 1][j - start], common[i - start][j - start + 1]);
            }
        }
        int i = start;
        int j = start;
        int from = start;
        int with = start;
        while (i < end && j < withEnd) {
            if (same(i, j)) {
                add(from, i, with, j);
                from = ++i;
                with = ++j;
            } else if (common[i - start + 1][j - start] >= common[i - start][j - start + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(from, end, with, withEnd);
    }

    private void add(int from, int end, int with, int withEnd) {
        if (from < end || with < withEnd) {
            stretches.add(new Stretch(from, end, with, withEnd));
        }
    }

    private boolean same(int row, int other) {
        return before.get(row).equals(after.get(other));
    }

    private static List<List<String>> withoutEnd(List<List<String>> sheet) {
        var rows = new ArrayList<>(sheet.stream().map(SheetMerge::trimmed).toList());
        while (!rows.isEmpty() && rows.getLast().isEmpty()) {
            rows.removeLast();
        }
        return rows;
    }

    /** Without the blank cells at the end; a workbook knows only one kind of line end. */
    private static List<String> trimmed(List<String> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return row.subList(0, size).stream()
                .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n'))
                .toList();
    }

    private record Stretch(int from, int end, int with, int withEnd) {

        int shared() {
            return Math.min(end - from, withEnd - with);
        }
    }
}
