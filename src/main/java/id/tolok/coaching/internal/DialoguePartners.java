package id.tolok.coaching.internal;

import id.tolok.coaching.CoachingRefusal;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may invite whom: assessors their team of today, everybody the own assessor. */
@Component
public class DialoguePartners {

    private static final Actor SYSTEM = Actor.system("coaching");

    /** Two people with their names. */
    public record Pair(EmployeeId employee, String employeeName, EmployeeId assessor, String assessorName) {}

    private final ReportingLines lines;
    private final Organisation organisation;
    private final CurrentActor actor;
    private final Clock clock;

    DialoguePartners(ReportingLines lines, Organisation organisation, CurrentActor actor, Clock clock) {
        this.lines = lines;
        this.organisation = organisation;
        this.actor = actor;
        this.clock = clock;
    }

    public Pair withMember(EmployeeId employee) {
        var self = actor.get().employee();
        if (self.isEmpty() || !assessorOf(employee).equals(self)) {
            throw new CoachingRefusal("NOT_YOUR_TEAM");
        }
        return pair(employee, self.get());
    }

    public Pair withAssessor() {
        var self = actor.get().employee().orElseThrow(() -> new CoachingRefusal("NO_ASSESSOR"));
        return pair(self, assessorOf(self).orElseThrow(() -> new CoachingRefusal("NO_ASSESSOR")));
    }

    private Optional<EmployeeId> assessorOf(EmployeeId employee) {
        return actor.as(SYSTEM, () -> lines.assessorOf(employee, LocalDate.now(clock)));
    }

    private Pair pair(EmployeeId employee, EmployeeId assessor) {
        return actor.as(SYSTEM, () -> new Pair(employee, name(employee), assessor, name(assessor)));
    }

    private String name(EmployeeId person) {
        return organisation.employee(person).map(Employee::name).orElseThrow();
    }
}
