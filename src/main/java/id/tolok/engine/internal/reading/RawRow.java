package id.tolok.engine.internal.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of comma-separated text, byte by byte.
 *
 * @param cells as written, quotes included
 * @param end the line end behind it; empty at the end of the text
 */
record RawRow(List<String> cells, String end) {

    RawRow {
        cells = List.copyOf(cells);
    }

    static List<RawRow> all(String text) {
        var rows = new ArrayList<RawRow>();
        var cells = new ArrayList<String>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && text.startsWith("\"\"", i);
                quoted = c != '"' || doubled;
                i += doubled ? 1 : 0;
            } else if (c == '"' && i == start) {
                quoted = true;
            } else if (c == ',') {
                cells.add(text.substring(start, i));
                start = i + 1;
            } else if (c == '\n' || c == '\r') {
                cells.add(text.substring(start, i));
                var end = text.startsWith("\r\n", i) ? "\r\n" : String.valueOf(c);
                i += end.length() - 1;
                rows.add(new RawRow(cells, end));
                cells = new ArrayList<>();
                start = i + 1;
            }
        }
        if (start < text.length() || !cells.isEmpty()) {
            cells.add(text.substring(start));
            rows.add(new RawRow(cells, ""));
        }
        return rows;
    }

    static String value(String raw) {
        if (!raw.startsWith("\"")) {
            return raw;
        }
        int close = raw.length() > 1 && raw.endsWith("\"") ? raw.length() - 1 : raw.length();
        return raw.substring(1, close).replace("\"\"", "\"");
    }

    static String raw(String value) {
        boolean plain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                && value.strip().equals(value);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** Lines of the text that it takes. */
    int lines() {
        return 1
                + (int) cells.stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The index of the cell that holds a column of the row's first line. */
    int cellAt(int column) {
        int start = 1;
        for (int i = 0; i < cells.size(); i++) {
            start += cells.get(i).length() + 1;
            if (column < start) {
                return i;
            }
        }
        return Math.max(cells.size() - 1, 0);
    }

    /** A cell that says this already keeps its quotes. */
    RawRow set(int column, String value) {
        var changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add("");
        }
        if (!value(changed.get(column)).equals(value)) {
            changed.set(column, raw(value));
        }
        return new RawRow(changed, end);
    }

    RawRow insert(int column, String value) {
        if (cells.size() < column && value.isEmpty()) {
            return this;
        }
        var changed = new ArrayList<>(cells);
        while (changed.size() < column) {
            changed.add("");
        }
        changed.add(column, raw(value));
        return new RawRow(changed, end);
    }

    RawRow remove(int column) {
        if (column >= cells.size()) {
            return this;
        }
        var changed = new ArrayList<>(cells);
        changed.remove(column);
        return new RawRow(changed, end);
    }

    RawRow move(int from, int to) {
        var changed = new ArrayList<>(cells);
        while (changed.size() <= Math.max(from, to)) {
            changed.add("");
        }
        changed.add(to, changed.remove(from));
        return new RawRow(changed, end);
    }
}
