package id.tolok.facts;

import id.tolok.organisation.Employee;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What there is about one person.
 *
 * @param cells in the order of the matrix' columns
 */
public record CompletenessRow(Employee employee, List<FactPresence> cells) {

    public CompletenessRow {
        cells = List.copyOf(cells);
    }

    /** Whether the person lacks what one of these columns is about. */
    public boolean lacks(Set<Integer> columns) {
        return columns.stream().anyMatch(column -> cells.get(column).isLacking());
    }

    /** Of how many columns the person lacks what they are about. */
    public int missing() {
        return (int) IntStream.range(0, cells.size())
                .filter(column -> cells.get(column).isLacking())
                .count();
    }
}
