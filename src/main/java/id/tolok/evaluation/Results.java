package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.evaluation.internal.ResultQueries;
import id.tolok.evaluation.internal.RuleHitStore;
import id.tolok.evaluation.internal.RunStore;
import id.tolok.evaluation.internal.Visibility;
import id.tolok.evaluation.internal.VisibleResults;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.shared.Auditable;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results, as far as the current actor may see them: an assessor those of the people whom they assess on the run's day,
 * an employee the own ones, HR and auditors all. Results that may not be seen are not there.
 */
@Service
@Transactional(readOnly = true)
public class Results {

    private final RunStore runs;
    private final ResultQueries results;
    private final RuleHitStore hits;
    private final Visibility visibility;
    private final VisibleResults visible;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;

    Results(
            RunStore runs,
            ResultQueries results,
            RuleHitStore hits,
            Visibility visibility,
            VisibleResults visible,
            Organisation organisation,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.results = results;
        this.hits = hits;
        this.visibility = visibility;
        this.visible = visible;
        this.organisation = organisation;
        this.events = events;
    }

    /** Some results of a run, by name. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<ResultSummary> page(ResultFilter filter, int offset, int limit) {
        return results.page(filter, units(filter), people(filter.run()), offset, limit);
    }

    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public int count(ResultFilter filter) {
        return results.count(filter, units(filter), people(filter.run()));
    }

    /** How many results have which grade; those without one stand under the empty text. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public SortedMap<String, Integer> grades(ResultFilter filter) {
        return results.grades(filter, units(filter), people(filter.run()));
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
        return results.of(employee).stream()
                .map(summary -> new DatedResult(runs.find(summary.run()).orElseThrow(), summary))
                .filter(dated -> visibility.includes(employee, dated.run().asOf()))
                .toList();
    }

    private Optional<Set<EmployeeId>> people(RunId run) {
        return runs.find(run).map(found -> visibility.people(found.asOf())).orElseGet(() -> Optional.of(Set.of()));
    }

    private List<UnitId> units(ResultFilter filter) {
        return filter.unit()
                .map(top -> organisation.subtree(top).stream().map(Unit::id).toList())
                .orElseGet(List::of);
    }
}
