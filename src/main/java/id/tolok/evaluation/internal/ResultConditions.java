package id.tolok.evaluation.internal;

import id.tolok.evaluation.AspectRange;
import id.tolok.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filter as SQL over {@code s} (subject), {@code r} (result) and {@code u} (run), without the rule, which is looked up in its bitmap. */
final class ResultConditions {

    /** What the same rule set gave the person in the same period before. */
    private static final String CHANGED = """
            r.outcome_hash <> (
                select p.outcome_hash from evaluation_subject t join evaluation_result p on p.id = t.id
                    join evaluation_run v on v.id = t.run_id
                where t.employee_id = s.employee_id and t.run_id < s.run_id and v.state = 'COMPLETED'
                    and v.rule_set = u.rule_set and v.period_id = u.period_id
                order by t.run_id desc fetch first 1 row only)""";

    private final StringBuilder sql = new StringBuilder("where s.run_id = :run");
    private final Map<String, Object> parameters = new HashMap<>();

    ResultConditions(ResultSearch search) {
        var filter = search.filter();
        parameters.put("run", filter.run().value());
        filter.unit().ifPresent(unit -> add("s.unit_id in (:units)", "units", unitIds(search.units())));
        filter.grade().ifPresent(grade -> add("r.grade = :grade", "grade", grade));
        filter.status().ifPresent(status -> add("r.status = :status", "status", status.name()));
        search.people().ifPresent(ids -> add("s.employee_id in (:people)", "people", RunStore.ids(ids)));
        filter.name().filter(name -> !name.isBlank()).ifPresent(name -> {
            var text = escaped(name.strip());
            add("(lower(s.name) like :name escape '!' or s.nip like :nip escape '!')", "name", "%" + text + "%");
            parameters.put("nip", text.replace(" ", "") + "%");
        });
        filter.aspect().ifPresent(range -> score(range, search.aspects().indexOf(range.aspect()) + 1));
        if (filter.changed()) {
            sql.append(" and ").append(CHANGED);
        }
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** @param place of the aspect among the run's, from 1 */
    private void score(AspectRange range, int place) {
        if (place == 0) {
            sql.append(" and 1 = 0");
            return;
        }
        var score = "r.aspects[" + place + "]";
        sql.append(" and ").append(score).append(" is not null");
        range.least().ifPresent(least -> add(score + " >= :least", "least", least));
        range.most().ifPresent(most -> add(score + " <= :most", "most", most));
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
