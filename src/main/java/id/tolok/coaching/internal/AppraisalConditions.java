package id.tolok.coaching.internal;

import id.tolok.coaching.AppraisalFilter;
import id.tolok.shared.UnitId;
import java.util.HashMap;
import java.util.Map;

/** A filter as SQL over {@code a}. */
final class AppraisalConditions {

    private final StringBuilder sql = new StringBuilder(" where a.replaced_by is null");
    private final Map<String, Object> parameters = new HashMap<>();

    AppraisalConditions(AppraisalFilter filter) {
        filter.period().ifPresent(period -> add("a.period_id = :period", "period", period.value()));
        if (!filter.states().isEmpty()) {
            add(
                    "a.state in (:states)",
                    "states",
                    filter.states().stream().map(Enum::name).toList());
        }
        if (!filter.units().isEmpty()) {
            add(
                    "a.unit_id in (:units)",
                    "units",
                    filter.units().stream().map(UnitId::value).toList());
        }
        if (filter.objectedTo()) {
            sql.append(" and exists (select 1 from appraisal_objection made where made.appraisal_id = a.id)");
        }
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
}
