package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.CoachingRefusal;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see an appraisal and act on it. */
@Component
public class AppraisalAccess {

    private final AppraisalRows rows;
    private final CurrentActor actor;

    AppraisalAccess(AppraisalRows rows, CurrentActor actor) {
        this.rows = rows;
        this.actor = actor;
    }

    public boolean sees(Appraisal appraisal) {
        var who = actor.get();
        return who.may(Permission.COACHING_READ_ALL)
                || isSelf(Optional.of(appraisal.employee()))
                        && appraisal.state().isVisibleToEmployee()
                || who.may(Permission.COACHING_CONFIRM)
                        && (isSelf(Optional.of(appraisal.assessor())) || isSelf(appraisal.superior()));
    }

    /** @throws CoachingRefusal {@code NOT_YOUR_RESULT} */
    public Appraisal own(AppraisalId id) {
        var appraisal = seen(id);
        if (!isSelf(Optional.of(appraisal.employee()))) {
            throw new CoachingRefusal("NOT_YOUR_RESULT");
        }
        return appraisal;
    }

    /** @throws CoachingRefusal {@code ASSESSOR_ONLY} */
    public Appraisal asAssessor(AppraisalId id) {
        var appraisal = seen(id);
        if (!isAssessor(appraisal)) {
            throw new CoachingRefusal("ASSESSOR_ONLY");
        }
        return appraisal;
    }

    /** @throws CoachingRefusal {@code SUPERIOR_ONLY} */
    public Appraisal asSuperior(AppraisalId id) {
        var appraisal = seen(id);
        if (!isSuperior(appraisal)) {
            throw new CoachingRefusal("SUPERIOR_ONLY");
        }
        return appraisal;
    }

    public boolean isAssessor(Appraisal appraisal) {
        return isSelf(Optional.of(appraisal.assessor()));
    }

    /** Nobody decides about the own judgement, and nobody about oneself. */
    public boolean isSuperior(Appraisal appraisal) {
        boolean inPlace = appraisal.superior().isEmpty()
                && actor.get().may(Permission.COACHING_RELEASE)
                && !isSelf(Optional.of(appraisal.assessor()))
                && !isSelf(Optional.of(appraisal.employee()));
        return inPlace || isSelf(appraisal.superior());
    }

    private Appraisal seen(AppraisalId id) {
        return rows.find(id).filter(this::sees).orElseThrow(() -> new CoachingRefusal("APPRAISAL_UNKNOWN"));
    }

    private boolean isSelf(Optional<EmployeeId> person) {
        return person.isPresent() && actor.get().employee().equals(person);
    }
}
