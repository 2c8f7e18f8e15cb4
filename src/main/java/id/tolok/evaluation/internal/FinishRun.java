package id.tolok.evaluation.internal;

import id.tolok.audit.MerkleRoot;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunCompleted;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.bundle.BundleCheck;
import id.tolok.shared.Auditable;
import id.tolok.shared.RunId;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Last step of a run: seals all results under one hash, or notes that it was cancelled. */
@Component
class FinishRun {

    private final RunStore runs;
    private final ResultStore results;
    private final RuleHitStore hits;
    private final GradeHits grades;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinishRun(
            RunStore runs,
            ResultStore results,
            RuleHitStore hits,
            GradeHits grades,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.hits = hits;
        this.grades = grades;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    void finish(RunId id) {
        transaction.executeWithoutResult(status -> {
            var run = runs.find(id).orElseThrow();
            switch (run.state()) {
                case RUNNING -> seal(run);
                case CANCELLING -> cancel(run);
                case COMPLETED, CANCELLED -> {}
                default -> throw new IllegalStateException("run " + id.value() + " finishes as " + run.state());
            }
        });
    }

    private void seal(Run run) {
        var all = new MerkleRoot();
        var byGrade = new TreeMap<String, RoaringBitmap>();
        int found = results.all(run.id(), (ordinal, grade, hash) -> {
            all.add(hash);
            byGrade.computeIfAbsent(grade, one -> new RoaringBitmap()).add(ordinal);
        });
        if (found != run.people()) {
            throw new IllegalStateException(
                    "run " + run.id().value() + " has " + found + " results of " + run.people());
        }
        hits.merge(run.id());
        grades.insert(run.id(), byGrade);
        var root = all.root();
        runs.complete(run.id(), root, clock.instant());
        // before: what the run read, after: what it gave
        events.publishEvent(
                new Auditable(BundleCheck.RUN_COMPLETED, subject(run.id()), run.snapshot(), Optional.of(root)));
        events.publishEvent(new RunCompleted(runs.find(run.id()).orElseThrow()));
    }

    static String subject(RunId run) {
        return "run:" + run.value();
    }

    private void cancel(Run run) {
        runs.stop(run.id(), RunState.CANCELLED, "CANCELLED", clock.instant());
        events.publishEvent(Auditable.of("evaluation.run-cancelled", subject(run.id())));
    }
}
