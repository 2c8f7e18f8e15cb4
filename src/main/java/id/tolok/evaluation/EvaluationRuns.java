package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;
import static id.tolok.shared.Permission.EVALUATION_RUN;

import id.tolok.evaluation.internal.RuleHitStore;
import id.tolok.evaluation.internal.RunInputs;
import id.tolok.evaluation.internal.RunQueued;
import id.tolok.evaluation.internal.RunRates;
import id.tolok.evaluation.internal.RunStore;
import id.tolok.evaluation.internal.RunTroubles;
import id.tolok.evaluation.internal.RunTurns;
import id.tolok.evaluation.internal.VisibleRuns;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RunId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts runs and says how they stand. A run works in the background, on whichever node takes it, goes on after a crash
 * and ends with one result for each person in its scope.
 */
@Service
@Transactional(readOnly = true)
public class EvaluationRuns {

    private final RunStore runs;
    private final RunInputs inputs;
    private final VisibleRuns visible;
    private final RuleHitStore hits;
    private final RunRates rates;
    private final RunTurns turns;
    private final RunTroubles troubles;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvaluationRuns(
            RunStore runs,
            RunInputs inputs,
            VisibleRuns visible,
            RuleHitStore hits,
            RunRates rates,
            RunTurns turns,
            RunTroubles troubles,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.inputs = inputs;
        this.visible = visible;
        this.hits = hits;
        this.rates = rates;
        this.turns = turns;
        this.troubles = troubles;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Pins the version in force on the period's last day and queues the run. Where one of the same scope waits that has
     * not looked at the facts yet, it is that one.
     *
     * @throws EvaluationRefusal {@code SCOPE_NOT_PERMITTED}, {@code RUN_JUST_STARTED}, or what {@link RunInputs#basis}
     *     refuses
     */
    @Requires(EVALUATION_RUN)
    @Transactional
    public RunId start(Scope scope, PeriodId period, RuleSetId ruleSet) {
        var basis = inputs.basis(ruleSet, period);
        var today = LocalDate.now(clock);
        var asOf = today.isBefore(basis.periodEnd()) ? today : basis.periodEnd();
        if (!visible.covers(scope, asOf)) {
            throw new EvaluationRefusal("SCOPE_NOT_PERMITTED");
        }
        var same = runs.waiting(basis.version(), period, scope);
        if (same.isPresent()) {
            events.publishEvent(Auditable.of("evaluation.run-joined", subject(same.get())));
            return same.get();
        }
        var actor = currentActor.get();
        var run = new Run(
                runs.nextId(),
                ruleSet,
                basis.version(),
                basis.number(),
                basis.content(),
                period,
                basis.periodCode(),
                asOf,
                scope,
                RunState.QUEUED,
                0,
                basis.aspects(),
                actor.name(),
                actor.employee(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        insert(run);
        events.publishEvent(Auditable.of("evaluation.run-started", subject(run.id()), basis.content()));
        events.publishEvent(new RunQueued(run.id()));
        return run.id();
    }

    /** Runs of the same scope that are not over, newest first: a new one would come to the same unless facts changed. */
    @Requires(EVALUATION_RUN)
    public List<Run> underWay(Scope scope, PeriodId period, RuleSetId ruleSet) {
        return runs.underWay(ruleSet, period, scope).stream()
                .filter(run -> visible.covers(run.scope(), run.asOf()))
                .toList();
    }

    /** Runs that the current actor started, may read in whole, or that evaluated people of theirs; newest first. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<Run> list(int offset, int limit) {
        return visible.newest(offset, limit);
    }

    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public Optional<Run> find(RunId run) {
        return visible.find(run);
    }

    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public Optional<RunProgress> progress(RunId id) {
        return visible.find(id).map(run -> {
            var stored = hits.stored(id);
            return new RunProgress(
                    run.state(),
                    stored.people(),
                    stored.failed(),
                    run.people(),
                    rates.perSecond(id, stored.people()),
                    run.state() == RunState.QUEUED ? turns.before(id) : 0,
                    troubles.of(id));
        });
    }

    /** Ends a run early; what is stored of it stays, but counts nowhere. */
    @Requires(EVALUATION_RUN)
    @Transactional
    public void cancel(RunId id) {
        if (!runs.cancel(own(id).id())) {
            throw new EvaluationRefusal("RUN_IS_OVER");
        }
        events.publishEvent(Auditable.of("evaluation.run-cancel-asked", subject(id)));
    }

    /** Goes on with a run that a trouble stopped. */
    @Requires(EVALUATION_RUN)
    @Transactional
    public void resume(RunId id) {
        if (!runs.queueAgain(own(id).id())) {
            throw new EvaluationRefusal("RUN_DID_NOT_FAIL");
        }
        events.publishEvent(Auditable.of("evaluation.run-resumed", subject(id)));
        events.publishEvent(new RunQueued(id));
    }

    private void insert(Run run) {
        try {
            runs.insert(run);
        } catch (DuplicateKeyException e) {
            throw new EvaluationRefusal("RUN_JUST_STARTED");
        }
    }

    private Run own(RunId id) {
        var run = visible.find(id).orElseThrow(() -> new EvaluationRefusal("RUN_UNKNOWN"));
        if (!visible.covers(run.scope(), run.asOf())) {
            throw new EvaluationRefusal("SCOPE_NOT_PERMITTED");
        }
        return run;
    }

    private static String subject(RunId run) {
        return "run:" + run.value();
    }
}
