package id.tolok.planning;

import static id.tolok.shared.Permission.GOALS_AGREE;
import static id.tolok.shared.Permission.PLANNING_READ;

import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.evidence.NewEvidence;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.planning.internal.GoalEntity;
import id.tolok.planning.internal.GoalProposalEntity;
import id.tolok.planning.internal.GoalProposalRepository;
import id.tolok.planning.internal.GoalRepository;
import id.tolok.planning.internal.RealisationWork;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was reached of agreed goals. Nothing is changed: each new figure is a record of its own, and the latest counts. */
@Service
@Transactional(readOnly = true)
public class GoalProgress {

    private final GoalRepository goals;
    private final GoalProposalRepository proposals;
    private final RealisationWork work;
    private final EvidenceFiles evidence;
    private final Organisation organisation;
    private final Periods periods;
    private final Dictionaries dictionaries;

    GoalProgress(
            GoalRepository goals,
            GoalProposalRepository proposals,
            RealisationWork work,
            EvidenceFiles evidence,
            Organisation organisation,
            Periods periods,
            Dictionaries dictionaries) {
        this.goals = goals;
        this.proposals = proposals;
        this.work = work;
        this.evidence = evidence;
        this.organisation = organisation;
        this.periods = periods;
        this.dictionaries = dictionaries;
    }

    /** Records how much is reached by a day, with what proves it; the employee or today's assessor may. */
    @Requires(GOALS_AGREE)
    @Transactional
    public GoalRealisationId record(
            GoalId goal, BigDecimal value, LocalDate date, String note, Collection<NewEvidence> proof) {
        var realisation = work.record(goal, value, date, note);
        find(goal)
                .ifPresent(found -> evidence.attach(
                        new EvidenceSubject(EvidenceSubject.Kind.GOAL_REALISATION, realisation.value()),
                        found.employee(),
                        proof));
        return realisation;
    }

    /** Every record of a goal in the order in which they were made. */
    @Requires(PLANNING_READ)
    public List<GoalRealisation> history(GoalId goal) {
        return find(goal).map(found -> work.of(goal)).orElse(List.of());
    }

    /** An agreed goal, also one that was ended. */
    @Requires(PLANNING_READ)
    public Optional<PlannedGoal> find(GoalId goal) {
        return goals.findById(goal.value())
                .map(GoalEntity::toPlanned)
                .filter(found -> organisation.employee(found.employee()).isPresent());
    }

    /** How far each of these people is, in their order. */
    @Requires(PLANNING_READ)
    public List<GoalSummary> summaries(Collection<EmployeeId> people, PeriodId period) {
        var seen = organisation.employees(people).stream().map(Employee::id).collect(Collectors.toSet());
        var ids = seen.stream().map(EmployeeId::value).toList();
        var all =
                goals
                        .findByPeriodIdAndEmployeeIdInAndEndedAtIsNullOrderByEmployeeIdAscCodeAsc(period.value(), ids)
                        .stream()
                        .map(GoalEntity::toPlanned)
                        .collect(Collectors.groupingBy(PlannedGoal::employee));
        var waiting = proposals.findByEmployeeIdInAndStateOrderByIdAsc(ids, GoalProposal.State.OPEN).stream()
                .map(GoalProposalEntity::toProposal)
                .filter(proposal -> proposal.period().equals(period))
                .collect(Collectors.groupingBy(GoalProposal::employee, Collectors.counting()));
        boolean weighed = weighs(period);
        return people.stream()
                .filter(seen::contains)
                .map(person -> summary(
                        person,
                        all.getOrDefault(person, List.of()),
                        waiting.getOrDefault(person, 0L).intValue(),
                        weighed))
                .toList();
    }

    /** Whether the rules of a period ask how much each goal counts. */
    @Requires(PLANNING_READ)
    public boolean weighs(PeriodId period) {
        return periods.find(period)
                .filter(during -> dictionaries.weighsGoals(during.end()))
                .isPresent();
    }

    private static GoalSummary summary(EmployeeId person, List<PlannedGoal> goals, int waiting, boolean weighed) {
        return new GoalSummary(
                person, goals.size(), waiting, MeanAchievement.of(goals, weighed), MeanAchievement.weight(goals));
    }
}
