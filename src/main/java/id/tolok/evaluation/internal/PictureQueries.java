package id.tolok.evaluation.internal;

import id.tolok.evaluation.ResultSummary;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.internal.AspectThresholds.Threshold;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and averages over results, one query each. */
@Repository
public class PictureQueries {

    private static final int PERIODS = 8;
    private static final int DECIMALS = 2;
    private static final int MOST_NEAR = 2_000;

    private final JdbcClient jdbc;
    private final ResultQueries results;

    PictureQueries(JdbcClient jdbc, ResultQueries results) {
        this.jdbc = jdbc;
        this.results = results;
    }

    public SortedMap<String, Integer> grades(ResultSearch search) {
        return results.grades(search);
    }

    public Map<UnitId, SortedMap<String, Integer>> gradesByUnit(ResultSearch search) {
        var conditions = new ResultConditions(search);
        var units = new HashMap<UnitId, SortedMap<String, Integer>>();
        jdbc.sql("select s.unit_id, coalesce(r.grade, '') as code, count(*) as people" + ResultQueries.FROM
                        + conditions.sql() + " group by s.unit_id, r.grade")
                .params(conditions.parameters())
                .query(row -> {
                    units.computeIfAbsent(new UnitId(row.getLong("unit_id")), unit -> new TreeMap<>())
                            .put(row.getString("code"), row.getInt("people"));
                });
        return units;
    }

    /** By aspect, over those who have a score, to two decimals. */
    public SortedMap<String, BigDecimal> averages(ResultSearch search) {
        var averages = new TreeMap<String, BigDecimal>();
        if (search.aspects().isEmpty()) {
            return averages;
        }
        var columns = IntStream.rangeClosed(1, search.aspects().size())
                .mapToObj(place -> "avg(r.aspects[" + place + "])")
                .collect(Collectors.joining(", "));
        var conditions = new ResultConditions(search);
        jdbc.sql("select " + columns + ResultQueries.FROM + conditions.sql())
                .params(conditions.parameters())
                .query(row -> {
                    for (int i = 0; i < search.aspects().size(); i++) {
                        var average = row.getBigDecimal(i + 1);
                        if (average != null) {
                            averages.put(search.aspects().get(i), average.setScale(DECIMALS, RoundingMode.HALF_UP));
                        }
                    }
                });
        return averages;
    }

    /** The places within the run of those whom the search finds. */
    public RoaringBitmap ordinals(ResultSearch search) {
        var conditions = new ResultConditions(search);
        var ordinals = new RoaringBitmap();
        jdbc.sql("select s.ordinal" + ResultQueries.FROM + conditions.sql())
                .params(conditions.parameters())
                .query(row -> {
                    ordinals.add(row.getInt(1));
                });
        return ordinals;
    }

    /** The latest completed run of the same rule set and scope in each period up to this one's, oldest first. */
    public List<Run> sameScopeBefore(Run run) {
        var found = new ArrayList<>(jdbc.sql("""
                select * from evaluation_run where id in (
                    select max(id) from evaluation_run where state = 'COMPLETED' and rule_set = :set and scope = :scope
                        and coalesce(scope_ref, -1) = :reference and (period_id <> :period or id = :run) and id <= :run
                    group by period_id)
                order by period_code desc, id desc fetch first :most rows only""")
                .param("set", run.ruleSet().value())
                .param("scope", RunRows.kind(run.scope()))
                .param("reference", Objects.requireNonNullElse(RunRows.reference(run.scope()), -1L))
                .param("period", run.period().value())
                .param("run", run.id().value())
                .param("most", PERIODS)
                .query(RunRows::read)
                .list());
        Collections.reverse(found);
        return found;
    }

    /** Results with a score just below one of the thresholds. */
    public List<ResultSummary> near(ResultSearch search, List<Threshold> thresholds) {
        if (thresholds.isEmpty()) {
            return List.of();
        }
        var conditions = new ResultConditions(search);
        var parameters = new HashMap<>(conditions.parameters());
        var parts = new ArrayList<String>();
        for (int i = 0; i < thresholds.size(); i++) {
            var threshold = thresholds.get(i);
            var score = "r.aspects[" + (search.aspects().indexOf(threshold.aspect()) + 1) + "]";
            parts.add("(" + score + " >= :from" + i + " and " + score + " < :to" + i + ")");
            parameters.put("from" + i, threshold.value().subtract(threshold.near()));
            parameters.put("to" + i, threshold.value());
        }
        return jdbc.sql(ResultQueries.COLUMNS + conditions.sql() + " and (" + String.join(" or ", parts)
                        + ") order by s.name, s.id fetch first " + MOST_NEAR + " rows only")
                .params(parameters)
                .query(ResultRows::summary)
                .list();
    }
}
