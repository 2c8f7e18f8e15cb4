package id.tolok.evaluation.internal;

import id.tolok.evaluation.EvaluationRefusal;
import id.tolok.evaluation.Run;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.RunId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Two runs, and the people of both whom the current actor may see. */
@Component
public class VisiblePairs {

    /** @param people absent where there is no restriction */
    public record RunPair(Run before, Run after, Optional<Set<EmployeeId>> people) {}

    private final VisibleRuns runs;
    private final Visibility visibility;

    VisiblePairs(VisibleRuns runs, Visibility visibility) {
        this.runs = runs;
        this.visibility = visibility;
    }

    public RunPair of(RunId before, RunId after) {
        var one = run(before);
        var other = run(after);
        var people = visibility.people(one.asOf()).map(some -> {
            var both = new HashSet<>(some);
            visibility.people(other.asOf()).ifPresent(both::retainAll);
            return (Set<EmployeeId>) both;
        });
        return new RunPair(one, other, people);
    }

    private Run run(RunId id) {
        return runs.find(id).orElseThrow(() -> new EvaluationRefusal("RUN_UNKNOWN"));
    }
}
