package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.evaluation.internal.AspectThresholds;
import id.tolok.evaluation.internal.PictureQueries;
import id.tolok.evaluation.internal.ResultSearch;
import id.tolok.evaluation.internal.ResultSearches;
import id.tolok.evaluation.internal.RuleHitStore;
import id.tolok.evaluation.internal.UnitParts;
import id.tolok.organisation.Organisation;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.Requires;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of a run for those who lead: how the parts of a unit stand, what changed, which rules matter. */
@Service
@Transactional(readOnly = true)
public class UnitPictures {

    /** Share of an aspect's range that counts as near. */
    private static final BigDecimal NEAR = new BigDecimal("0.03");

    private static final int MOST_NEAR = 25;

    private final EvaluationRuns runs;
    private final ResultSearches searches;
    private final PictureQueries queries;
    private final RuleHitStore hits;
    private final PublishedRules rules;
    private final Organisation organisation;

    UnitPictures(
            EvaluationRuns runs,
            ResultSearches searches,
            PictureQueries queries,
            RuleHitStore hits,
            PublishedRules rules,
            Organisation organisation) {
        this.runs = runs;
        this.searches = searches;
        this.queries = queries;
        this.hits = hits;
        this.rules = rules;
        this.organisation = organisation;
    }

    /**
     * @param unit with those below it; absent for all people of the run
     * @throws EvaluationRefusal {@code RUN_UNKNOWN}
     */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public UnitPicture of(RunId id, Optional<UnitId> unit) {
        var run = find(id);
        var search = search(run, unit);
        return new UnitPicture(
                new UnitParts(organisation.units()).of(unit, queries.gradesByUnit(search)),
                queries.averages(search),
                queries.sameScopeBefore(run).stream()
                        .map(moment -> moment(moment, unit))
                        .toList(),
                ruleHits(run, search, unit.isPresent() || search.people().isPresent()));
    }

    /** People just below a number that matters for a rating or a grade, the nearest first. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<NearThreshold> near(RunId id, Optional<UnitId> unit) {
        var run = find(id);
        var ranges = rules.dictionary(run.version()).aspects().stream()
                .collect(Collectors.toMap(
                        aspect -> aspect.code(),
                        aspect -> aspect.range().most().subtract(aspect.range().least())));
        var thresholds = AspectThresholds.of(rules.model(run.version())).stream()
                .filter(threshold -> run.aspects().contains(threshold.aspect()))
                .map(threshold -> threshold.within(
                        ranges.getOrDefault(threshold.aspect(), BigDecimal.ZERO).multiply(NEAR)))
                .toList();
        var found = new ArrayList<NearThreshold>();
        for (var result : queries.near(search(run, unit), thresholds)) {
            for (var threshold : thresholds) {
                threshold
                        .missing(result.aspects().get(threshold.aspect()))
                        .ifPresent(missing ->
                                found.add(new NearThreshold(result, threshold.aspect(), threshold.value(), missing)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(
                                (NearThreshold near) -> share(near, ranges.getOrDefault(near.aspect(), BigDecimal.ONE)))
                        .thenComparing(near -> near.result().name()))
                .limit(MOST_NEAR)
                .toList();
    }

    private static BigDecimal share(NearThreshold near, BigDecimal range) {
        return near.missing().divide(range, MathContext.DECIMAL32);
    }

    private UnitPicture.Moment moment(Run run, Optional<UnitId> unit) {
        var search = search(run, unit);
        return new UnitPicture.Moment(run, queries.grades(search), queries.averages(search));
    }

    private List<RuleHit> ruleHits(Run run, ResultSearch search, boolean some) {
        var used = some ? hits.among(run.id(), queries.ordinals(search)) : hits.of(run.id());
        var names = used.stream().map(RuleHit::rule).collect(Collectors.toSet());
        var all = new ArrayList<>(used);
        rules.model(run.version()).rules().stream()
                .map(rule -> rule.name())
                .filter(rule -> !names.contains(rule))
                .sorted()
                .forEach(rule -> all.add(new RuleHit(rule, 0, 0, BigDecimal.ZERO)));
        return all;
    }

    private ResultSearch search(Run run, Optional<UnitId> unit) {
        var all = ResultFilter.all(run.id());
        return searches.of(unit.map(all::in).orElse(all));
    }

    private Run find(RunId id) {
        return runs.find(id).orElseThrow(() -> new EvaluationRefusal("RUN_UNKNOWN"));
    }
}
