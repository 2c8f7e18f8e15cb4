package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalState;
import id.tolok.coaching.AppraisalStep;
import id.tolok.coaching.Objection;
import id.tolok.shared.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which steps are open to the current actor. */
@Component
public class AppraisalSteps {

    private final AppraisalAccess access;
    private final CurrentActor actor;
    private final Clock clock;

    AppraisalSteps(AppraisalAccess access, CurrentActor actor, Clock clock) {
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    public Set<AppraisalStep> of(Appraisal appraisal) {
        var steps = EnumSet.noneOf(AppraisalStep.class);
        if (!appraisal.replaced()) {
            if (actor.get().employee().equals(Optional.of(appraisal.employee()))) {
                own(appraisal).ifPresent(steps::add);
            }
            if (access.isAssessor(appraisal)) {
                asAssessor(appraisal).ifPresent(steps::add);
            }
            if (access.isSuperior(appraisal) && mayDecide(appraisal)) {
                steps.add(AppraisalStep.DECIDE);
            }
        }
        return steps;
    }

    private Optional<AppraisalStep> own(Appraisal appraisal) {
        return switch (appraisal.state()) {
            case RELEASED -> Optional.of(AppraisalStep.RECEIVE);
            case RECEIVED -> Optional.of(AppraisalStep.OBJECT).filter(step -> inTime(appraisal));
            case CONFIRMED, OBJECTED, EXPLAINED, DECIDED, FINAL -> Optional.empty();
        };
    }

    private static Optional<AppraisalStep> asAssessor(Appraisal appraisal) {
        return switch (appraisal.state()) {
            case OBJECTED -> Optional.of(AppraisalStep.EXPLAIN);
            case DECIDED ->
                appraisal
                        .objection()
                        .flatMap(Objection::decision)
                        .filter(Objection.Decision::upheld)
                        .map(upheld -> AppraisalStep.EVALUATE_AGAIN);
            case CONFIRMED, RELEASED, RECEIVED, EXPLAINED, FINAL -> Optional.empty();
        };
    }

    private boolean mayDecide(Appraisal appraisal) {
        return appraisal.state() == AppraisalState.EXPLAINED
                || appraisal.state() == AppraisalState.OBJECTED
                        && appraisal.objection().orElseThrow().explainUntil().isBefore(LocalDate.now(clock));
    }

    private boolean inTime(Appraisal appraisal) {
        return !LocalDate.now(clock).isAfter(appraisal.objectionUntil().orElseThrow());
    }
}
