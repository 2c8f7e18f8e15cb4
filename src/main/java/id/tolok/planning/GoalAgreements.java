package id.tolok.planning;

import static id.tolok.shared.Permission.GOALS_AGREE;
import static id.tolok.shared.Permission.PLANNING_READ;

import id.tolok.organisation.Organisation;
import id.tolok.planning.GoalPlan.Side;
import id.tolok.planning.internal.GoalEntity;
import id.tolok.planning.internal.GoalProposalEntity;
import id.tolok.planning.internal.GoalProposalRepository;
import id.tolok.planning.internal.GoalRepository;
import id.tolok.planning.internal.GoalSides;
import id.tolok.planning.internal.ProposalWork;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How goals come about: the employee or the assessor proposes one, a change or an end, and it counts once the other of
 * the two agrees. Whoever may not see an employee does not see the goals either.
 */
@Service
@Transactional(readOnly = true)
public class GoalAgreements {

    private final GoalRepository goals;
    private final GoalProposalRepository proposals;
    private final GoalSides sides;
    private final ProposalWork work;
    private final GoalProgress progress;
    private final Organisation organisation;
    private final CurrentActor actor;

    GoalAgreements(
            GoalRepository goals,
            GoalProposalRepository proposals,
            GoalSides sides,
            ProposalWork work,
            GoalProgress progress,
            Organisation organisation,
            CurrentActor actor) {
        this.goals = goals;
        this.proposals = proposals;
        this.sides = sides;
        this.work = work;
        this.progress = progress;
        this.organisation = organisation;
        this.actor = actor;
    }

    @Requires(PLANNING_READ)
    public GoalPlan plan(EmployeeId employee, PeriodId period) {
        if (organisation.employee(employee).isEmpty()) {
            return new GoalPlan(List.of(), List.of(), Side.NEITHER, false);
        }
        return new GoalPlan(
                inForce(employee, period),
                proposals
                        .findByPeriodIdAndEmployeeIdOrderByProposedAtDescIdDesc(period.value(), employee.value())
                        .stream()
                        .map(GoalProposalEntity::toProposal)
                        .sorted(Comparator.comparing(GoalProposal::state))
                        .toList(),
                sides.of(employee),
                progress.weighs(period));
    }

    /** What the assessor of today is to reach, for whoever may see the employee: an own goal may serve one of these. */
    @Requires(PLANNING_READ)
    public List<PlannedGoal> goalsAbove(EmployeeId employee, PeriodId period) {
        return organisation
                .employee(employee)
                .flatMap(found -> sides.assessorOf(employee))
                .map(assessor -> inForce(assessor, period))
                .orElse(List.of());
    }

    /** The open proposals that wait for the answer of the person who asks. */
    @Requires(GOALS_AGREE)
    public List<GoalProposal> waitingForMe() {
        var people = actor.get().employee().stream()
                .flatMap(self -> Stream.concat(Stream.of(self), sides.teamOf(self).stream()))
                .map(EmployeeId::value)
                .toList();
        return proposals.findByEmployeeIdInAndStateOrderByIdAsc(people, GoalProposal.State.OPEN).stream()
                .map(GoalProposalEntity::toProposal)
                .filter(open -> open.byAssessor() == isMe(open.employee()))
                .toList();
    }

    /** Proposes a new goal to the other side. */
    @Requires(GOALS_AGREE)
    @Transactional
    public GoalProposalId propose(PeriodId period, EmployeeId employee, GoalTerms terms) {
        return work.proposeNew(period, employee, terms);
    }

    /** Proposes one goal to several of one's people, each of whom agrees alone: how a superior's goal comes down. */
    @Requires(GOALS_AGREE)
    @Transactional
    public List<GoalProposalId> handDown(PeriodId period, List<EmployeeId> employees, GoalTerms terms) {
        return employees.stream()
                .map(employee -> work.proposeNew(period, employee, terms))
                .toList();
    }

    /** Proposes other terms for an agreed goal; until the other side agrees the old ones count. */
    @Requires(GOALS_AGREE)
    @Transactional
    public GoalProposalId proposeChange(GoalId goal, GoalTerms terms, String reason) {
        return work.proposeChange(goal, terms, reason);
    }

    /** Proposes that a goal no longer counts. */
    @Requires(GOALS_AGREE)
    @Transactional
    public GoalProposalId proposeEnd(GoalId goal, String reason) {
        return work.proposeEnd(goal, reason);
    }

    /** The other side's yes: from now on it counts. */
    @Requires(GOALS_AGREE)
    @Transactional
    public void agree(GoalProposalId proposal) {
        work.agree(proposal);
    }

    /** The other side's no, with a reason. */
    @Requires(GOALS_AGREE)
    @Transactional
    public void decline(GoalProposalId proposal, String reason) {
        work.decline(proposal, reason);
    }

    /** Takes an open proposal of one's own side back. */
    @Requires(GOALS_AGREE)
    @Transactional
    public void withdraw(GoalProposalId proposal) {
        work.withdraw(proposal);
    }

    private boolean isMe(EmployeeId employee) {
        return actor.get().employee().equals(Optional.of(employee));
    }

    private List<PlannedGoal> inForce(EmployeeId employee, PeriodId period) {
        return goals
                .findByPeriodIdAndEmployeeIdInAndEndedAtIsNullOrderByEmployeeIdAscCodeAsc(
                        period.value(), List.of(employee.value()))
                .stream()
                .map(GoalEntity::toPlanned)
                .toList();
    }
}
