package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;

import id.tolok.evaluation.internal.RunRecheck;
import id.tolok.evaluation.internal.VisibleRuns;
import id.tolok.shared.Auditable;
import id.tolok.shared.Requires;
import id.tolok.shared.RunId;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Evaluates a completed run again, from its stored facts and its version, and compares with all that was stored. */
@Service
public class RunVerification {

    private final VisibleRuns visible;
    private final RunRecheck recheck;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    RunVerification(
            VisibleRuns visible,
            RunRecheck recheck,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.visible = visible;
        this.recheck = recheck;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Takes about as long as the run itself did; changes nothing, and who verified with which outcome is audited.
     *
     * @param progress hears how many people are done
     * @throws EvaluationRefusal {@code RUN_UNKNOWN}, {@code BUNDLE_RUN_NOT_COMPLETED}
     */
    @Requires(EVALUATION_READ_ALL)
    public RunVerdict verify(RunId id, IntConsumer progress) {
        var run = visible.find(id).orElseThrow(() -> new EvaluationRefusal("RUN_UNKNOWN"));
        if (run.state() != RunState.COMPLETED) {
            throw new EvaluationRefusal("BUNDLE_RUN_NOT_COMPLETED");
        }
        var verdict = recheck.of(run, progress);
        var action = verdict.isIntact() ? "evaluation.run-verified" : "evaluation.run-found-altered";
        transaction.executeWithoutResult(status ->
                events.publishEvent(new Auditable(action, "run:" + id.value(), Optional.empty(), run.merkleRoot())));
        return verdict;
    }
}
