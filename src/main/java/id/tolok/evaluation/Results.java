package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.evaluation.internal.ResultQueries;
import id.tolok.evaluation.internal.ResultSearches;
import id.tolok.evaluation.internal.RuleHitStore;
import id.tolok.evaluation.internal.RunStore;
import id.tolok.evaluation.internal.Visibility;
import id.tolok.evaluation.internal.VisibleResults;
import id.tolok.shared.Auditable;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results, as far as the current actor may see them: an assessor those of the people whom they assess on the run's day,
 * an employee the own ones once they were handed over, HR and auditors all. Results that may not be seen are not there.
 */
@Service
@Transactional(readOnly = true)
public class Results {

    private static final int AT_A_TIME = 5_000;

    private final RunStore runs;
    private final ResultQueries results;
    private final RuleHitStore hits;
    private final Visibility visibility;
    private final VisibleResults visible;
    private final ResultSearches searches;
    private final JudgedGrades judged;
    private final ApplicationEventPublisher events;

    Results(
            RunStore runs,
            ResultQueries results,
            RuleHitStore hits,
            Visibility visibility,
            VisibleResults visible,
            ResultSearches searches,
            JudgedGrades judged,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.results = results;
        this.hits = hits;
        this.visibility = visibility;
        this.visible = visible;
        this.searches = searches;
        this.judged = judged;
        this.events = events;
    }

    /** Some results of a run, by name. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<ResultSummary> page(ResultFilter filter, int offset, int limit) {
        return results.page(searches.of(filter), offset, limit);
    }

    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public int count(ResultFilter filter) {
        return results.count(searches.of(filter));
    }

    /** Hands over all that the filter lets through, by name, to be taken along. That it was taken is audited. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    @Transactional
    public void export(ResultFilter filter, Consumer<ResultSummary> each) {
        events.publishEvent(Auditable.of(
                "evaluation.results-exported", "run:" + filter.run().value()));
        var search = searches.of(filter);
        var page = results.page(search, 0, AT_A_TIME);
        for (int offset = AT_A_TIME; !page.isEmpty(); offset += AT_A_TIME) {
            page.forEach(each);
            page = results.page(search, offset, AT_A_TIME);
        }
    }

    /** How many results have which grade; those without one stand under the empty text. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public SortedMap<String, Integer> grades(ResultFilter filter) {
        return results.grades(searches.of(filter));
    }

    /** What assessors set instead of the computed grades of the results that the filter lets through. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public Map<ResultId, String> judged(ResultFilter filter) {
        var codes = new HashMap<>(judged.codes(filter.run()));
        codes.keySet()
                .retainAll(results.gradesOf(searches.of(filter), codes.keySet()).keySet());
        return codes;
    }

    /** How many people have which grade in the end: what an assessor set counts, not what was computed. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public SortedMap<String, Integer> gradesThatCount(ResultFilter filter) {
        var search = searches.of(filter);
        var grades = new TreeMap<>(results.grades(search));
        var codes = judged.codes(filter.run());
        results.gradesOf(search, codes.keySet()).forEach((result, computed) -> {
            grades.merge(computed, -1, Integer::sum);
            grades.merge(codes.getOrDefault(result, computed), 1, Integer::sum);
        });
        grades.values().removeIf(people -> people == 0);
        return grades;
    }

    /** What each rule did in a completed run, the most used first. */
    @Requires(EVALUATION_READ_ALL)
    public List<RuleHit> ruleHits(RunId run) {
        return hits.of(run);
    }

    /** One result with all that it rests on. That it was looked at is audited. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
    @Transactional
    public Optional<Result> one(ResultId id) {
        var result = visible.find(id);
        result.ifPresent(seen ->
                events.publishEvent(Auditable.of("evaluation.result-viewed", "result:" + id.value(), seen.hash())));
        return result;
    }

    /** All results of somebody in completed runs, newest first. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
    public List<DatedResult> of(EmployeeId employee) {
        var own = visibility.own(employee);
        return results.of(employee).stream()
                .map(summary -> new DatedResult(runs.find(summary.run()).orElseThrow(), summary))
                .filter(dated -> own.contains(dated.result().id())
                        || visibility.includes(employee, dated.run().asOf()))
                .toList();
    }
}
