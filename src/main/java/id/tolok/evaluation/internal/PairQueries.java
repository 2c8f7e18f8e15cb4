package id.tolok.evaluation.internal;

import id.tolok.evaluation.RunDifference;
import id.tolok.evaluation.RunDifference.GradeMove;
import id.tolok.evaluation.internal.VisiblePairs.RunPair;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the people of two runs. */
@Repository
public class PairQueries {

    /** The two results of somebody. */
    public record Pair(ResultId before, ResultId after) {}

    private static final String BOTH = """
            from evaluation_subject s join evaluation_result r on r.id = s.id
                join evaluation_subject t on t.run_id = :after and t.employee_id = s.employee_id
                join evaluation_result q on q.id = t.id
            where s.run_id = :before""";

    private static final String MOVED = " and q.outcome_hash <> r.outcome_hash";

    private final JdbcClient jdbc;

    PairQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RunDifference difference(RunPair runs) {
        int inBoth = count("select count(*) " + BOTH + people(runs), runs);
        return new RunDifference(
                runs.before(),
                runs.after(),
                inBoth,
                count("select count(*) " + BOTH + MOVED + people(runs), runs),
                evaluated(runs, runs.before().id()) - inBoth,
                evaluated(runs, runs.after().id()) - inBoth,
                grades(runs));
    }

    /** Some of those who got something else, by name. */
    public List<Pair> moved(RunPair runs, int offset, int limit) {
        return jdbc.sql("select s.id as one, t.id as other " + BOTH + MOVED + people(runs)
                        + " order by s.name, s.id offset :offset rows fetch first :limit rows only")
                .params(parameters(runs))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Pair(new ResultId(row.getLong("one")), new ResultId(row.getLong("other"))))
                .list();
    }

    private List<GradeMove> grades(RunPair runs) {
        return jdbc.sql("select r.grade as was, q.grade as now_is, count(*) as people " + BOTH + people(runs)
                        + " group by r.grade, q.grade order by people desc, was, now_is")
                .params(parameters(runs))
                .query((row, number) -> new GradeMove(
                        Optional.ofNullable(row.getString("was")),
                        Optional.ofNullable(row.getString("now_is")),
                        row.getInt("people")))
                .list();
    }

    private int evaluated(RunPair runs, RunId run) {
        return jdbc.sql(
                        "select count(*) from evaluation_subject s join evaluation_result r on r.id = s.id where s.run_id = :run"
                                + people(runs))
                .params(parameters(runs))
                .param("run", run.value())
                .query(Integer.class)
                .single();
    }

    private int count(String sql, RunPair runs) {
        return jdbc.sql(sql).params(parameters(runs)).query(Integer.class).single();
    }

    private static String people(RunPair runs) {
        return runs.people().isPresent() ? " and s.employee_id in (:people)" : "";
    }

    private static Map<String, Object> parameters(RunPair runs) {
        var parameters = new HashMap<String, Object>();
        parameters.put("before", runs.before().id().value());
        parameters.put("after", runs.after().id().value());
        runs.people().ifPresent(people -> parameters.put("people", RunStore.ids(people)));
        return parameters;
    }
}
