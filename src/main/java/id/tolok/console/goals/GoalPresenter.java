package id.tolok.console.goals;

import id.tolok.evidence.EvidenceFile;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.planning.GoalAgreements;
import id.tolok.planning.GoalId;
import id.tolok.planning.GoalPlan;
import id.tolok.planning.GoalProgress;
import id.tolok.planning.GoalRealisation;
import id.tolok.planning.Period;
import id.tolok.planning.PlannedGoal;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens of goals ask for. */
@Component
class GoalPresenter {

    private final GoalAgreements agreements;
    private final GoalProgress progress;
    private final EvidenceFiles evidence;
    private final Organisation organisation;
    private final ReportingLines lines;
    private final CurrentActor actor;
    private final Clock clock;

    GoalPresenter(
            GoalAgreements agreements,
            GoalProgress progress,
            EvidenceFiles evidence,
            Organisation organisation,
            ReportingLines lines,
            CurrentActor actor,
            Clock clock) {
        this.agreements = agreements;
        this.progress = progress;
        this.evidence = evidence;
        this.organisation = organisation;
        this.lines = lines;
        this.actor = actor;
        this.clock = clock;
    }

    GoalAgreements agreements() {
        return agreements;
    }

    GoalProgress progress() {
        return progress;
    }

    EvidenceFiles evidence() {
        return evidence;
    }

    /** What proves each of these records. */
    Map<Long, List<EvidenceFile>> proofs(PlannedGoal goal, List<GoalRealisation> records) {
        return evidence.of(
                goal.employee(),
                EvidenceSubject.Kind.GOAL_REALISATION,
                records.stream().map(record -> record.id().value()).toList());
    }

    GoalPlan plan(EmployeeId employee, PeriodId period) {
        return agreements.plan(employee, period);
    }

    /** Whether the rules of the period ask how much each goal counts. */
    boolean weighs(PeriodId period) {
        return progress.weighs(period);
    }

    List<PlannedGoal> goalsAbove(EmployeeId employee, PeriodId period) {
        return agreements.goalsAbove(employee, period);
    }

    Optional<PlannedGoal> goalAbove(PlannedGoal goal) {
        return goal.terms().supports().flatMap(above -> find(goal.employee(), goal.period(), above));
    }

    private Optional<PlannedGoal> find(EmployeeId employee, PeriodId period, GoalId above) {
        return goalsAbove(employee, period).stream()
                .filter(goal -> goal.id().equals(above))
                .findFirst();
    }

    /** The others whom the assessor of this employee assesses, when that is the person who looks. */
    List<Employee> othersOfTeam(EmployeeId employee) {
        return actor.get().employee().stream()
                .filter(self -> !self.equals(employee))
                .flatMap(self -> organisation.employees(lines.teamOf(self, today())).stream())
                .filter(member -> !member.id().equals(employee))
                .toList();
    }

    /** Whom the person who looks assesses today. */
    List<Employee> team() {
        return actor.get().employee().stream()
                .flatMap(self -> organisation.employees(lines.teamOf(self, today())).stream())
                .toList();
    }

    /** How much of the period is over, in percent. */
    BigDecimal elapsed(Period period) {
        long all = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
        long over = Math.clamp(ChronoUnit.DAYS.between(period.start(), today()) + 1, 0, all);
        return BigDecimal.valueOf(100 * over).divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
