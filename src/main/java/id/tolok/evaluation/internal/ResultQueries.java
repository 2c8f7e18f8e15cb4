package id.tolok.evaluation.internal;

import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.ResultSummary;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds results. */
@Repository
public class ResultQueries {

    private static final String COLUMNS = """
            select s.id, s.run_id, s.employee_id, s.nip, s.name, s.unit_id, s.facts_hash, r.status, r.grade, r.aspects,
                r.hash, u.aspects as aspect_codes
            from evaluation_subject s join evaluation_result r on r.id = s.id join evaluation_run u on u.id = s.run_id
            """;

    private final JdbcClient jdbc;
    private final RuleHitStore hits;

    ResultQueries(JdbcClient jdbc, RuleHitStore hits) {
        this.jdbc = jdbc;
        this.hits = hits;
    }

    /** @param units those that the filter's unit stands for */
    public List<ResultSummary> page(
            ResultFilter filter, List<UnitId> units, Optional<Set<EmployeeId>> people, int offset, int limit) {
        var conditions = new ResultConditions(filter, units, people);
        if (filter.rule().isPresent()) {
            var ids = hit(filter, conditions);
            return byIds(ids.subList(Math.min(offset, ids.size()), Math.min(offset + limit, ids.size())));
        }
        return jdbc.sql(COLUMNS + conditions.sql()
                        + " order by s.name, s.id offset :offset rows fetch first :limit rows only")
                .params(conditions.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(ResultRows::summary)
                .list();
    }

    public int count(ResultFilter filter, List<UnitId> units, Optional<Set<EmployeeId>> people) {
        var conditions = new ResultConditions(filter, units, people);
        if (filter.rule().isPresent()) {
            return hit(filter, conditions).size();
        }
        return jdbc.sql("select count(*) from evaluation_subject s join evaluation_result r on r.id = s.id "
                        + conditions.sql())
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many results have which grade, those without one under the empty text. */
    public java.util.SortedMap<String, Integer> grades(
            ResultFilter filter, List<UnitId> units, Optional<Set<EmployeeId>> people) {
        var conditions = new ResultConditions(filter, units, people);
        var grades = new java.util.TreeMap<String, Integer>();
        jdbc.sql("select coalesce(r.grade, '') as code, count(*) as people from evaluation_subject s"
                        + " join evaluation_result r on r.id = s.id " + conditions.sql() + " group by r.grade")
                .params(conditions.parameters())
                .query((row, number) -> grades.put(row.getString("code"), row.getInt("people")))
                .list();
        return grades;
    }

    public Optional<StoredResult> one(ResultId result) {
        return jdbc.sql("select q.*, c.content, f.content as facts from (" + COLUMNS + " where s.id = ?) q"
                        + " join evaluation_result c on c.id = q.id join evaluation_facts f on f.hash = q.facts_hash")
                .param(result.value())
                .query(StoredResult::read)
                .optional();
    }

    /** All results of somebody that belong to completed runs, newest first. */
    public List<ResultSummary> of(EmployeeId employee) {
        return jdbc.sql(COLUMNS + " where s.employee_id = ? and u.state = 'COMPLETED' order by s.id desc")
                .param(employee.value())
                .query(ResultRows::summary)
                .list();
    }

    public boolean hasAnyOf(RunId run, Collection<EmployeeId> people) {
        return jdbc.sql("select count(*) from evaluation_subject where run_id = :run and employee_id in (:people)")
                        .param("run", run.value())
                        .param("people", RunStore.ids(people))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Long> hit(ResultFilter filter, ResultConditions conditions) {
        RoaringBitmap people = hits.people(filter.run(), filter.rule().orElseThrow());
        record Found(long id, int ordinal) {}
        return jdbc
                .sql("select s.id, s.ordinal from evaluation_subject s join evaluation_result r on r.id = s.id "
                        + conditions.sql() + " order by s.name, s.id")
                .params(conditions.parameters())
                .query((row, number) -> new Found(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .filter(found -> people.contains(found.ordinal()))
                .map(Found::id)
                .toList();
    }

    private List<ResultSummary> byIds(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + " where s.id in (:ids) order by s.name, s.id")
                        .param("ids", ids)
                        .query(ResultRows::summary)
                        .list();
    }
}
