package id.tolok.facts;

import java.util.List;

/**
 * People beside what can be observed of them, and their goals where the rules read some: what there is, and what is missing.
 *
 * @param rows by name
 */
public record CompletenessMatrix(List<CompletenessColumn> columns, List<CompletenessRow> rows) {

    public CompletenessMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How many people lack what a column is about. */
    public int missing(int column) {
        return (int)
                rows.stream().filter(row -> row.cells().get(column).isLacking()).count();
    }
}
