package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.evaluation.internal.LatestQueries;
import id.tolok.evaluation.internal.RunStore;
import id.tolok.evaluation.internal.Visibility;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RunId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of each person the result that counts now: the one of the newest completed run, as far as the current actor may see it. */
@Service
@Transactional(readOnly = true)
public class LatestResults {

    private final LatestQueries queries;
    private final RunStore runs;
    private final Visibility visibility;

    LatestResults(LatestQueries queries, RunStore runs, Visibility visibility) {
        this.queries = queries;
        this.runs = runs;
        this.visibility = visibility;
    }

    /** The latest of each of these people in a period, by name. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<DatedResult> of(Collection<EmployeeId> people, PeriodId period, RuleSetId ruleSet) {
        return dated(queries.latest(people, period, ruleSet));
    }

    /** Those of these results that are still the latest of their people, by name. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<DatedResult> stillLatest(Collection<ResultId> results) {
        return dated(queries.stillLatest(results));
    }

    private List<DatedResult> dated(List<ResultSummary> results) {
        var ofRuns = new HashMap<RunId, Run>();
        var seen = new HashMap<RunId, Optional<Set<EmployeeId>>>();
        return results.stream()
                .map(result -> new DatedResult(
                        ofRuns.computeIfAbsent(result.run(), id -> runs.find(id).orElseThrow()), result))
                .filter(dated -> seen.computeIfAbsent(
                                dated.run().id(),
                                id -> visibility.people(dated.run().asOf()))
                        .map(people -> people.contains(dated.result().employee()))
                        .orElse(true))
                .toList();
    }
}
