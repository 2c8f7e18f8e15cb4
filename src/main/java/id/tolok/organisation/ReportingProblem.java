package id.tolok.organisation;

import id.tolok.shared.EmployeeId;
import java.util.List;

/** A place where the reporting lines of a day do not lead to the top. It concerns these people and blocks nobody else. */
public sealed interface ReportingProblem {

    /** Somebody whom nobody assesses; the head of the organisation is one too. */
    record NoAssessor(EmployeeId employee) implements ReportingProblem {}

    /** People who assess each other in a circle, in the order of the circle. */
    record Circle(List<EmployeeId> members) implements ReportingProblem {
        public Circle {
            members = List.copyOf(members);
        }
    }
}
