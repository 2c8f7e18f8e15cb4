package id.tolok.coaching;

import id.tolok.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Help that was agreed on: a training, a mentoring, another task.
 *
 * @param appraisal the result that it follows from
 * @param outcome what came of it, or why it was dropped; empty until then
 * @param endedOn the day on which it was done or dropped
 */
public record DevelopmentAction(
        ActionId id,
        EmployeeId employee,
        String employeeName,
        EmployeeId assessor,
        String assessorName,
        Optional<AppraisalId> appraisal,
        ActionData data,
        ActionState state,
        String outcome,
        Optional<LocalDate> endedOn) {

    /** Whose turn it is. */
    public EmployeeId owner() {
        return data.byAssessor() ? assessor : employee;
    }

    public String ownerName() {
        return data.byAssessor() ? assessorName : employeeName;
    }
}
