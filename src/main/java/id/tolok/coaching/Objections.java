package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;
import static id.tolok.shared.Permission.COACHING_RELEASE;

import id.tolok.coaching.internal.AppraisalAccess;
import id.tolok.coaching.internal.AppraisalRows;
import id.tolok.coaching.internal.CoachingTrail;
import id.tolok.coaching.internal.ObjectionRows;
import id.tolok.coaching.internal.ObjectionTargets;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.Scope;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import id.tolok.shared.RunId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a released result: received, perhaps objected to within 14 calendar days (the day of receipt is day 0),
 * explained by the assessor, decided by the assessor's superior (PP 30/2019 art. 59). Where nobody is above the assessor
 * here, HR writes down what the authority outside decided.
 */
@Service
@Transactional
public class Objections {

    private static final int OBJECTION_DAYS = 14;
    private static final int EXPLANATION_DAYS = 7;
    private static final int DECISION_DAYS = 14;
    private static final int LONGEST = 4000;

    private final AppraisalRows rows;
    private final ObjectionRows objections;
    private final ObjectionTargets targets;
    private final AppraisalAccess access;
    private final EvaluationRuns runs;
    private final CurrentActor actor;
    private final CoachingTrail trail;
    private final Clock clock;

    Objections(
            AppraisalRows rows,
            ObjectionRows objections,
            ObjectionTargets targets,
            AppraisalAccess access,
            EvaluationRuns runs,
            CurrentActor actor,
            CoachingTrail trail,
            Clock clock) {
        this.rows = rows;
        this.objections = objections;
        this.targets = targets;
        this.access = access;
        this.runs = runs;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** The employee acknowledges to have the letter; from today on the time for an objection runs. */
    @Requires(COACHING_OWN)
    public void receive(AppraisalId id) {
        require(access.own(id), AppraisalState.RELEASED);
        var today = LocalDate.now(clock);
        rows.receive(id, today, today.plusDays(OBJECTION_DAYS));
        trail.audit("coaching.result-received", id);
    }

    /** @throws CoachingRefusal {@code OBJECTION_TOO_LATE} after the last day */
    @Requires(COACHING_OWN)
    public void object(AppraisalId id, Objection.Target target, String reasons) {
        var appraisal = access.own(id);
        if (appraisal.objection().isPresent()) {
            throw new CoachingRefusal("OBJECTION_EXISTS");
        }
        var until = appraisal.objectionUntil().orElseThrow(() -> new CoachingRefusal("NOT_RECEIVED"));
        var today = LocalDate.now(clock);
        if (today.isAfter(until)) {
            throw new CoachingRefusal("OBJECTION_TOO_LATE", until);
        }
        require(appraisal, AppraisalState.RECEIVED);
        targets.require(appraisal, target);
        var explainUntil = today.plusDays(EXPLANATION_DAYS);
        rows.move(id, AppraisalState.RECEIVED, AppraisalState.OBJECTED);
        objections.add(id, target, text(reasons), explainUntil);
        trail.audit("coaching.objection-made", id);
        trail.tell(
                appraisal,
                appraisal.assessor(),
                "objection-made",
                appraisal.employeeName(),
                appraisal.periodCode(),
                explainUntil);
    }

    /** The assessor says how the result came about, in own words. */
    @Requires({COACHING_CONFIRM, COACHING_RELEASE})
    public void explain(AppraisalId id, String explanation) {
        var appraisal = access.asAssessor(id);
        require(appraisal, AppraisalState.OBJECTED);
        var decideUntil = LocalDate.now(clock).plusDays(DECISION_DAYS);
        rows.move(id, AppraisalState.OBJECTED, AppraisalState.EXPLAINED);
        objections.explain(id, text(explanation), decideUntil);
        trail.audit("coaching.objection-explained", id);
        appraisal
                .superior()
                .ifPresent(superior -> trail.tell(
                        appraisal,
                        superior,
                        "objection-explained",
                        appraisal.employeeName(),
                        appraisal.periodCode(),
                        decideUntil));
    }

    /**
     * The assessor's superior decides, finally; without the assessor's explanation only once that is overdue. An
     * objection that was right leads to corrected facts and a new run.
     */
    @Requires({COACHING_CONFIRM, COACHING_RELEASE})
    public void decide(AppraisalId id, boolean upheld, String reasons) {
        var appraisal = access.asSuperior(id);
        boolean overdue = appraisal.state() == AppraisalState.OBJECTED
                && appraisal.objection().orElseThrow().explainUntil().isBefore(LocalDate.now(clock));
        if (!overdue) {
            require(appraisal, AppraisalState.EXPLAINED);
        }
        rows.move(id, appraisal.state(), AppraisalState.DECIDED);
        objections.decide(id, upheld, text(reasons), actor.get().name());
        trail.audit("coaching.objection-decided", id);
        trail.tell(appraisal, appraisal.employee(), "objection-decided", appraisal.periodCode());
        if (upheld) {
            trail.tell(
                    appraisal,
                    appraisal.assessor(),
                    "objection-upheld",
                    appraisal.employeeName(),
                    appraisal.periodCode());
        }
    }

    /** Evaluates the person again, after the facts were corrected. */
    @Requires({COACHING_CONFIRM, COACHING_RELEASE})
    public RunId evaluateAgain(AppraisalId id) {
        var appraisal = access.asAssessor(id);
        require(appraisal, AppraisalState.DECIDED);
        var decision = appraisal.objection().flatMap(Objection::decision).orElseThrow();
        if (!decision.upheld()) {
            throw new CoachingRefusal("OBJECTION_NOT_UPHELD");
        }
        var run = actor.as(
                inFull(actor.get()),
                () -> runs.start(new Scope.OnePerson(appraisal.employee()), appraisal.period(), appraisal.ruleSet()));
        objections.followedUp(id, run);
        trail.audit("coaching.objection-followed-up", id);
        return run;
    }

    /** Who confirmed in place of the assessor may evaluate again too, though the person is not of the own team. */
    private static Actor inFull(Actor who) {
        return new Actor(who.name(), who.employee(), EnumSet.allOf(Permission.class));
    }

    private static void require(Appraisal appraisal, AppraisalState state) {
        if (appraisal.state() != state || appraisal.replaced()) {
            throw new CoachingRefusal("APPRAISAL_STATE");
        }
    }

    private static String text(String given) {
        return Words.required(given, LONGEST, "TEXT_MISSING");
    }
}
