package id.tolok.planning.internal;

import id.tolok.organisation.ReportingLines;
import id.tolok.planning.GoalPlan.Side;
import id.tolok.planning.PlanningRefusal;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which of the two who agree on somebody's goals the current actor is today. */
@Component
public class GoalSides {

    private final CurrentActor actor;
    private final ReportingLines lines;
    private final Clock clock;

    GoalSides(CurrentActor actor, ReportingLines lines, Clock clock) {
        this.actor = actor;
        this.lines = lines;
        this.clock = clock;
    }

    public Side of(EmployeeId employee) {
        var self = actor.get().employee();
        if (self.equals(Optional.of(employee))) {
            return Side.EMPLOYEE;
        }
        return self.filter(who -> lines.assesses(who, employee, today())).isPresent() ? Side.ASSESSOR : Side.NEITHER;
    }

    /** @throws PlanningRefusal for somebody who is neither the employee nor today's assessor */
    public Side require(EmployeeId employee) {
        var side = of(employee);
        if (side == Side.NEITHER) {
            throw new PlanningRefusal("GOAL_NOT_YOURS");
        }
        return side;
    }

    public Optional<EmployeeId> assessorOf(EmployeeId employee) {
        return lines.assessorOf(employee, today());
    }

    public List<EmployeeId> teamOf(EmployeeId assessor) {
        return lines.teamOf(assessor, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
