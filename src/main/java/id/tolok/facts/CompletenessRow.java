package id.tolok.facts;

import id.tolok.organisation.Employee;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What there is about one person.
 *
 * @param cells in the order of the matrix' indicators
 */
public record CompletenessRow(Employee employee, List<FactPresence> cells) {

    public CompletenessRow {
        cells = List.copyOf(cells);
    }

    /** Whether one of these columns holds nothing that could be read. */
    public boolean lacks(Set<Integer> columns) {
        return columns.stream().anyMatch(column -> cells.get(column).kind() == FactPresence.Kind.MISSING);
    }

    /** How many columns hold nothing that could be read. */
    public int missing() {
        return (int) IntStream.range(0, cells.size())
                .filter(column -> cells.get(column).kind() == FactPresence.Kind.MISSING)
                .count();
    }
}
