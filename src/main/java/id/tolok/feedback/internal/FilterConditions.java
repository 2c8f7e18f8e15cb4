package id.tolok.feedback.internal;

import id.tolok.feedback.FeedbackFilter;
import id.tolok.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filter as SQL with its values. */
final class FilterConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    FilterConditions(FeedbackFilter filter) {
        add("f.state = :state", "state", filter.state().name());
        if (!filter.units().isEmpty()) {
            add(
                    "f.unit_id in (:units)",
                    "units",
                    filter.units().stream().map(UnitId::value).toList());
        }
        filter.kind().ifPresent(kind -> add("f.kind = :kind", "kind", kind.name()));
        if (!filter.text().isEmpty()) {
            add(
                    "(lower(f.content) like :text escape '!' or lower(f.officer) like :text escape '!')",
                    "text",
                    "%" + escaped(filter.text()) + "%");
        }
        filter.sameOriginAs()
                .ifPresent(one ->
                        add("f.origin = (select g.origin from feedback g where g.id = :same)", "same", one.value()));
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
