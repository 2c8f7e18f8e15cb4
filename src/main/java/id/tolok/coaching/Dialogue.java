package id.tolok.coaching;

import id.tolok.shared.EmployeeId;
import java.time.Instant;

/**
 * A performance dialogue between somebody and the assessor. What the two wrote is for the two alone.
 *
 * @param employeeNotes empty until the employee wrote some
 * @param assessorNotes empty until the assessor wrote some
 */
public record Dialogue(
        DialogueId id,
        EmployeeId employee,
        String employeeName,
        EmployeeId assessor,
        String assessorName,
        Instant at,
        String place,
        String topic,
        DialogueState state,
        String employeeNotes,
        String assessorNotes) {

    public boolean isBetween(EmployeeId one) {
        return employee.equals(one) || assessor.equals(one);
    }

    /** The name of the one whom this person talks with. */
    public String partnerOf(EmployeeId one) {
        return employee.equals(one) ? assessorName : employeeName;
    }
}
