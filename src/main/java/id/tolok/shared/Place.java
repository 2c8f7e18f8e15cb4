package id.tolok.shared;

import java.util.Comparator;

/**
 * Where an issue is: a file (or sheet) with line and column, both counted from 1; 0 where there is none. In a
 * spreadsheet the file reads {@code name.xlsx!Sheet} and {@link #cell()} gives the usual name of the cell.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public static Place ofFile(String file) {
        return new Place(file, 0, 0);
    }

    /** The spreadsheet name of line and column, such as {@code B10}. */
    public String cell() {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(line).toString();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
