package id.tolok.facts.internal;

import id.tolok.organisation.intake.TableFile;
import java.util.ArrayList;
import java.util.List;

/** The header and the first rows of a table, as they stand in the file. */
final class FirstRows {

    private static final int AT_MOST = 21;

    private FirstRows() {}

    static List<List<String>> of(TableFile table) {
        var rows = new ArrayList<List<String>>();
        table.read(
                (line, fields) -> {
                    rows.add(List.copyOf(fields));
                    return rows.size() < AT_MOST;
                },
                issue -> {});
        return rows;
    }
}
