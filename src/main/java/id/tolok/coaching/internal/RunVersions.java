package id.tolok.coaching.internal;

import id.tolok.evaluation.EvaluationRuns;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.shared.RunId;
import org.springframework.stereotype.Component;

/** By which version a run evaluated; known to the system whoever asks. */
@Component
class RunVersions {

    private static final Actor SYSTEM = Actor.system("coaching");

    private final EvaluationRuns runs;
    private final CurrentActor actor;

    RunVersions(EvaluationRuns runs, CurrentActor actor) {
        this.runs = runs;
        this.actor = actor;
    }

    RuleSetVersionId of(RunId run) {
        return actor.as(SYSTEM, () -> runs.find(run).orElseThrow().version());
    }
}
