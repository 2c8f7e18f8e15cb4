package id.tolok.organisation.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Units by their codes and which one stands above which. An employees file names no parents: there, a unit stands under
 * the unit that its code extends ({@code KEC.SEKSI}, {@code KEC/SEKSI} or {@code KEC-SEKSI} under {@code KEC}) when that has members,
 * otherwise under the unit of its leader's supervisor.
 *
 * @param parents the code of the unit above, for each unit that has one
 */
public record UnitTree(Map<String, String> parents) {

    public UnitTree {
        parents = Map.copyOf(parents);
    }

    public static UnitTree ofEmployees(Collection<EmployeeRow> employees) {
        var members = new TreeMap<String, List<EmployeeRow>>();
        for (var employee : employees) {
            employee.unit()
                    .ifPresent(unit -> members.computeIfAbsent(unit, u -> new ArrayList<>())
                            .add(employee));
        }
        var leaders = new LeadersUnits(employees);
        var parents = new HashMap<String, String>();
        members.forEach((unit, people) -> extendedCode(unit)
                .filter(members::containsKey)
                .or(() -> leaders.above(unit, people))
                .or(() -> extendedCode(unit))
                .ifPresent(parent -> parents.put(unit, parent)));
        return new UnitTree(parents);
    }

    /** The unit itself, then the one above it, and so on; ends where a circle would close. */
    public List<String> upwards(String unit) {
        var path = new LinkedHashSet<String>();
        var next = Optional.of(unit);
        while (next.isPresent() && path.add(next.get())) {
            var here = next.get();
            next = Optional.ofNullable(parents.get(here)).or(() -> extendedCode(here));
        }
        return List.copyOf(path);
    }

    private static Optional<String> extendedCode(String unit) {
        int end = Math.max(unit.lastIndexOf('-'), Math.max(unit.lastIndexOf('.'), unit.lastIndexOf('/')));
        return end > 0 ? Optional.of(unit.substring(0, end)) : Optional.empty();
    }
}
