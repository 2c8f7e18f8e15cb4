package id.tolok.organisation.internal;

import id.tolok.organisation.EmployeeFilter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists of employees by filter, always in the same order: by name, then by NIP. */
@Component
public class EmployeeQueries {

    private final EntityManager entities;

    EmployeeQueries(EntityManager entities) {
        this.entities = entities;
    }

    public List<EmployeeEntity> page(Conditions conditions, int offset, int limit) {
        return conditions
                .bind(entities.createQuery(
                        "select e from EmployeeEntity e" + conditions.where() + " order by e.name, e.nip",
                        EmployeeEntity.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<Long> ids(Conditions conditions) {
        return conditions
                .bind(entities.createQuery(
                        "select e.id from EmployeeEntity e" + conditions.where() + " order by e.name, e.nip",
                        Long.class))
                .getResultList();
    }

    public long count(Conditions conditions) {
        return conditions
                .bind(entities.createQuery("select count(e) from EmployeeEntity e" + conditions.where(), Long.class))
                .getSingleResult();
    }

    /** The filter as JPQL; only constants of this class and parameters ever get into the text. */
    public static final class Conditions {

        public static final Conditions EVERYONE =
                new Conditions(EmployeeFilter.ALL, Optional.empty(), Optional.empty());

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        public Conditions(
                EmployeeFilter filter,
                Optional<? extends Collection<Long>> units,
                Optional<? extends Collection<Long>> visible) {
            if (!filter.text().isEmpty()) {
                add(
                        "(lower(e.name) like :part escape '\\' or e.nip like :start escape '\\')",
                        "part",
                        "%" + pattern(filter) + "%");
                parameters.put("start", pattern(filter).replace(" ", "") + "%");
            }
            units.ifPresent(ids -> add("e.unitId in :units", "units", ids));
            visible.ifPresent(ids -> add("e.id in :visible", "visible", ids));
            filter.status().ifPresent(status -> add("e.status = :status", "status", status));
            filter.positionKind().ifPresent(kind -> add("e.positionKind = :kind", "kind", kind));
        }

        private void add(String condition, String parameter, Object value) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }

        private String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }

        private static String pattern(EmployeeFilter filter) {
            return filter.text()
                    .toLowerCase(Locale.ROOT)
                    .replace("\\", "\\\\")
                    .replace("%", "\\%")
                    .replace("_", "\\_");
        }
    }
}
