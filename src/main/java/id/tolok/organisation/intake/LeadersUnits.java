package id.tolok.organisation.intake;

import id.tolok.organisation.identity.Nip;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The unit above, told by supervisors: where a unit's members report outside, and who of them leads the most people, decides. */
final class LeadersUnits {

    private final Map<Nip, String> unitOf = new HashMap<>();
    private final Map<Nip, Long> ledBy;

    LeadersUnits(Collection<EmployeeRow> employees) {
        employees.forEach(employee -> employee.unit().ifPresent(unit -> unitOf.put(employee.nip(), unit)));
        ledBy = employees.stream()
                .flatMap(employee -> employee.supervisor().stream())
                .collect(Collectors.groupingBy(supervisor -> supervisor, Collectors.counting()));
    }

    Optional<String> above(String unit, List<EmployeeRow> members) {
        var votes = new TreeMap<String, Long>();
        for (var member : members) {
            member.supervisor()
                    .flatMap(supervisor -> Optional.ofNullable(unitOf.get(supervisor)))
                    .filter(other -> !other.equals(unit))
                    .ifPresent(other -> votes.merge(other, 1 + ledBy.getOrDefault(member.nip(), 0L), Long::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
