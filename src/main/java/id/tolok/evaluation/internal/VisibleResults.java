package id.tolok.evaluation.internal;

import id.tolok.evaluation.Result;
import id.tolok.evaluation.Run;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.ResultId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Single results, where the current actor may see them. */
@Component
public class VisibleResults {

    private final RunStore runs;
    private final ResultQueries results;
    private final Visibility visibility;
    private final ProposalStore proposals;
    private final CurrentActor currentActor;

    VisibleResults(
            RunStore runs,
            ResultQueries results,
            Visibility visibility,
            ProposalStore proposals,
            CurrentActor currentActor) {
        this.runs = runs;
        this.results = results;
        this.visibility = visibility;
        this.proposals = proposals;
        this.currentActor = currentActor;
    }

    public Optional<Result> find(ResultId id) {
        return stored(id).map(stored -> stored.toResult(run(stored)));
    }

    Optional<StoredResult> stored(ResultId id) {
        return results.one(id).filter(stored -> {
            var employee = stored.summary().employee();
            var run = run(stored);
            return visibility.includes(employee, run.asOf())
                    || visibility.own(employee).contains(id)
                    || mustAct(employee, run);
        });
    }

    private Run run(StoredResult stored) {
        return runs.find(stored.summary().run()).orElseThrow();
    }

    /** Whoever must act on a proposal may read what it rests on. */
    private boolean mustAct(EmployeeId employee, Run run) {
        var actor = currentActor.get();
        return actor.may(Permission.EVALUATION_READ_TEAM)
                && actor.employee()
                        .map(self -> proposals.concerns(self, employee, run.period()))
                        .orElse(false);
    }
}
