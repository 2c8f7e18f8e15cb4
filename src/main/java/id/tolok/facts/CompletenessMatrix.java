package id.tolok.facts;

import id.tolok.shared.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /**
     * The same of units instead of people.
     *
     * @param unit to whom each unit belongs; in the order in which its people come first
     */
    public List<CompletenessGroup> grouped(Function<UnitId, UnitId> unit) {
        var members = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> unit.apply(row.employee().unit()), LinkedHashMap::new, Collectors.toList()));
        return members.entrySet().stream()
                .map(group ->
                        new CompletenessGroup(group.getKey(), group.getValue().size(), tallies(group.getValue())))
                .toList();
    }

    private List<CompletenessGroup.Tally> tallies(List<CompletenessRow> people) {
        var tallies = new ArrayList<>(Collections.nCopies(columns.size(), CompletenessGroup.Tally.NONE));
        for (var person : people) {
            for (int column = 0; column < columns.size(); column++) {
                tallies.set(column, tallies.get(column).with(person.cells().get(column)));
            }
        }
        return tallies;
    }

    /** How many people lack what a column is about. */
    public int missing(int column) {
        return (int)
                rows.stream().filter(row -> row.cells().get(column).isLacking()).count();
    }
}
