package id.tolok.coaching.internal;

import id.tolok.coaching.ActionId;
import id.tolok.coaching.ActionState;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.CoachingRefusal;
import id.tolok.coaching.DevelopmentAction;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see a development action and end it. */
@Component
public class ActionAccess {

    private final ActionRows rows;
    private final AppraisalAccess appraisals;
    private final CurrentActor actor;

    ActionAccess(ActionRows rows, AppraisalAccess appraisals, CurrentActor actor) {
        this.rows = rows;
        this.appraisals = appraisals;
        this.actor = actor;
    }

    public Optional<DevelopmentAction> seen(ActionId id) {
        var who = actor.get();
        return rows.find(id)
                .filter(action -> who.may(Permission.COACHING_READ_ALL)
                        || who.employee().equals(Optional.of(action.employee()))
                        || who.employee().equals(Optional.of(action.assessor())));
    }

    /** @throws CoachingRefusal {@code ACTION_OWNER} or {@code ACTION_ENDED} */
    public void requireMayEnd(DevelopmentAction action, ActionState state) {
        var self = actor.get().employee();
        boolean assessor = self.equals(Optional.of(action.assessor()));
        boolean owner = state == ActionState.DONE && self.equals(Optional.of(action.owner()));
        if (!assessor && !owner) {
            throw new CoachingRefusal("ACTION_OWNER");
        }
        if (action.state() != ActionState.AGREED) {
            throw new CoachingRefusal("ACTION_ENDED");
        }
    }

    public Appraisal asAssessor(AppraisalId id) {
        return appraisals.asAssessor(id);
    }

    /** @throws CoachingRefusal {@code APPRAISAL_UNKNOWN} */
    public void requireOf(AppraisalId id, EmployeeId employee) {
        if (!appraisals.asAssessor(id).employee().equals(employee)) {
            throw new CoachingRefusal("APPRAISAL_UNKNOWN");
        }
    }
}
