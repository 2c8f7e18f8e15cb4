package id.tolok.evaluation.internal;

import id.tolok.evaluation.ResultFilter;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A filter as SQL over {@code s} (subject) and {@code r} (result), without the rule, which is looked up in its bitmap. */
final class ResultConditions {

    private final StringBuilder sql = new StringBuilder("where s.run_id = :run");
    private final Map<String, Object> parameters = new HashMap<>();

    ResultConditions(ResultFilter filter, List<UnitId> units, Optional<Set<EmployeeId>> people) {
        parameters.put("run", filter.run().value());
        filter.unit().ifPresent(unit -> add("s.unit_id in (:units)", "units", unitIds(units)));
        filter.grade().ifPresent(grade -> add("r.grade = :grade", "grade", grade));
        filter.status().ifPresent(status -> add("r.status = :status", "status", status.name()));
        people.ifPresent(ids -> add("s.employee_id in (:people)", "people", RunStore.ids(ids)));
        filter.name().filter(name -> !name.isBlank()).ifPresent(name -> {
            var text = escaped(name.strip());
            add("(lower(s.name) like :name escape '!' or s.nip like :nip escape '!')", "name", "%" + text + "%");
            parameters.put("nip", text.replace(" ", "") + "%");
        });
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private static List<Long> unitIds(List<UnitId> units) {
        return units.isEmpty()
                ? List.of(-1L)
                : units.stream().map(UnitId::value).toList();
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
