package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.rules.PublishedRules;
import id.tolok.rules.pack.DistributionCheck;
import id.tolok.rules.pack.DistributionCheck.Finding;
import id.tolok.rules.pack.DistributionLimits.UnitRating;
import id.tolok.shared.Requires;
import id.tolok.shared.RunId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Service;

/** How the grades of a unit's people spread, against the limits that the rule set names for the unit's own rating. */
@Service
public class Distributions {

    private final EvaluationRuns runs;
    private final Results results;
    private final PublishedRules rules;

    Distributions(EvaluationRuns runs, Results results, PublishedRules rules) {
        this.runs = runs;
        this.results = results;
        this.rules = rules;
    }

    /** The ratings that a unit may have; none where the rule set names no limits. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<UnitRating> ratings(RunId run) {
        return runs.find(run)
                .map(found -> rules.pack(found.version()).distribution().units())
                .orElseGet(List::of);
    }

    /** The grades that count, over the results that the filter lets through; nobody without a grade is counted. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public SortedMap<String, Integer> grades(ResultFilter filter) {
        var grades = results.gradesThatCount(filter);
        grades.remove("");
        return grades;
    }

    /** One finding for each limit, kept or broken. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<Finding> check(RunId run, String unitRating, Map<String, Integer> grades) {
        var each = grades.entrySet().stream()
                .flatMap(entry -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
                .toList();
        return rating(run, unitRating)
                .map(rating -> DistributionCheck.check(rating, each))
                .orElseGet(List::of);
    }

    private Optional<UnitRating> rating(RunId run, String code) {
        return ratings(run).stream()
                .filter(rating -> rating.code().equals(code))
                .findFirst();
    }
}
