package id.tolok.evaluation.internal;

import id.tolok.evaluation.ResultSummary;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.ResultId;
import id.tolok.shared.RuleSetId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the results that no newer completed run of the same period and rule set has overtaken. */
@Repository
public class LatestQueries {

    private static final String NOT_OVERTAKEN = """
             and u.state = 'COMPLETED' and not exists (
                select 1 from evaluation_subject newer join evaluation_run v on v.id = newer.run_id
                where newer.employee_id = s.employee_id and v.period_id = u.period_id and v.rule_set = u.rule_set
                    and v.state = 'COMPLETED' and v.id > u.id)
            order by s.name, s.id""";

    private final JdbcClient jdbc;

    LatestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ResultSummary> latest(Collection<EmployeeId> people, PeriodId period, RuleSetId ruleSet) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(ResultQueries.COLUMNS
                                + " where s.employee_id in (:people) and u.period_id = :period and u.rule_set = :rules"
                                + NOT_OVERTAKEN)
                        .param("people", RunStore.ids(people))
                        .param("period", period.value())
                        .param("rules", ruleSet.value())
                        .query(ResultRows::summary)
                        .list();
    }

    public List<ResultSummary> stillLatest(Collection<ResultId> results) {
        return results.isEmpty()
                ? List.of()
                : jdbc.sql(ResultQueries.COLUMNS + " where s.id in (:results)" + NOT_OVERTAKEN)
                        .param("results", results.stream().map(ResultId::value).toList())
                        .query(ResultRows::summary)
                        .list();
    }
}
