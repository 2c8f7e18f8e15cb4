package id.tolok.evaluation.internal;

import id.tolok.evaluation.ResultSummary;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds results. */
@Repository
public class ResultQueries {

    /** Subject {@code s}, result {@code r}, run {@code u}. */
    static final String FROM = """
             from evaluation_subject s join evaluation_result r on r.id = s.id join evaluation_run u on u.id = s.run_id
            """;

    static final String COLUMNS = """
            select s.id, s.run_id, s.employee_id, s.nip, s.name, s.unit_id, s.facts_hash, r.status, r.grade, r.aspects,
                r.hash, u.aspects as aspect_codes""" + FROM;

    private static final int AT_A_TIME = 5_000;

    private final JdbcClient jdbc;
    private final RuleHitStore hits;
    private final HitList hitList;

    ResultQueries(JdbcClient jdbc, RuleHitStore hits, HitList hitList) {
        this.jdbc = jdbc;
        this.hits = hits;
        this.hitList = hitList;
    }

    public List<ResultSummary> page(ResultSearch search, int offset, int limit) {
        if (search.onlyRule().isPresent()) {
            return byIds(hitList.ids(search.filter().run(), search.onlyRule().get(), offset, limit));
        }
        var conditions = new ResultConditions(search);
        if (search.filter().rule().isPresent()) {
            return byIds(hit(search, conditions)
                    .skip(offset)
                    .limit(limit)
                    .map(Found::id)
                    .toList());
        }
        return jdbc.sql(COLUMNS + conditions.sql()
                        + " order by s.name, s.id offset :offset rows fetch first :limit rows only")
                .params(conditions.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(ResultRows::summary)
                .list();
    }

    /** Whose results the search finds. */
    public List<EmployeeId> people(ResultSearch search) {
        var conditions = new ResultConditions(search);
        if (search.filter().rule().isPresent()) {
            return hit(search, conditions).map(Found::employee).toList();
        }
        return jdbc.sql("select s.employee_id" + FROM + conditions.sql())
                .params(conditions.parameters())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    public int count(ResultSearch search) {
        if (search.onlyRule().isPresent()) {
            return hitList.count(search.filter().run(), search.onlyRule().get());
        }
        var conditions = new ResultConditions(search);
        if (search.filter().rule().isPresent()) {
            return Math.toIntExact(hit(search, conditions).count());
        }
        return jdbc.sql("select count(*)" + FROM + conditions.sql())
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many results have which grade, those without one under the empty text. */
    public SortedMap<String, Integer> grades(ResultSearch search) {
        return search.onlyRule()
                .flatMap(rule -> hitList.grades(search.filter().run(), rule))
                .orElseGet(() -> counted(search));
    }

    private SortedMap<String, Integer> counted(ResultSearch search) {
        var conditions = new ResultConditions(search);
        var grades = new TreeMap<String, Integer>();
        if (search.filter().rule().isPresent()) {
            hit(search, conditions).forEach(found -> grades.merge(found.grade(), 1, Integer::sum));
            return grades;
        }
        jdbc.sql("select coalesce(r.grade, '') as code, count(*) as people" + FROM + conditions.sql()
                        + " group by r.grade")
                .params(conditions.parameters())
                .query((row, number) -> grades.put(row.getString("code"), row.getInt("people")))
                .list();
        return grades;
    }

    /** The computed grades of those of these results that the search finds; those without one as the empty text. */
    public Map<ResultId, String> gradesOf(ResultSearch search, Collection<ResultId> results) {
        var conditions = new ResultConditions(search);
        var hit = search.filter().rule().map(name -> hits.people(search.filter().run(), name));
        var grades = new HashMap<ResultId, String>();
        var ids = results.stream().map(ResultId::value).sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            jdbc.sql("select s.id, s.ordinal, coalesce(r.grade, '') as code" + FROM + conditions.sql()
                            + " and s.id in (:ids)")
                    .params(conditions.parameters())
                    .param("ids", ids.subList(from, Math.min(from + AT_A_TIME, ids.size())))
                    .query(row -> {
                        int ordinal = row.getInt("ordinal");
                        if (hit.stream().allMatch(people -> people.contains(ordinal))) {
                            grades.put(new ResultId(row.getLong("id")), row.getString("code"));
                        }
                    });
        }
        return grades;
    }

    public Optional<StoredResult> one(ResultId result) {
        return jdbc.sql("select q.*, c.content, f.content as facts from (" + COLUMNS + " where s.id = ?) q"
                        + " join evaluation_result c on c.id = q.id join evaluation_facts f on f.hash = q.facts_hash")
                .param(result.value())
                .query(StoredResult::read)
                .optional();
    }

    /** Several results with all that is stored of them, by name. */
    public List<StoredResult> whole(List<ResultId> results) {
        return results.isEmpty()
                ? List.of()
                : jdbc.sql("select q.*, c.content, f.content as facts from (" + COLUMNS + " where s.id in (:ids)) q"
                                + " join evaluation_result c on c.id = q.id"
                                + " join evaluation_facts f on f.hash = q.facts_hash order by q.name, q.id")
                        .param("ids", results.stream().map(ResultId::value).toList())
                        .query(StoredResult::read)
                        .list();
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

    private record Found(long id, int ordinal, EmployeeId employee, String grade) {}

    private Stream<Found> hit(ResultSearch search, ResultConditions conditions) {
        var people = hits.people(search.filter().run(), search.filter().rule().orElseThrow());
        return jdbc
                .sql("select s.id, s.ordinal, s.employee_id, coalesce(r.grade, '')" + FROM + conditions.sql()
                        + " order by s.name, s.id")
                .params(conditions.parameters())
                .query((row, number) ->
                        new Found(row.getLong(1), row.getInt(2), new EmployeeId(row.getLong(3)), row.getString(4)))
                .list()
                .stream()
                .filter(found -> people.contains(found.ordinal()));
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
