package id.tolok.planning;

import static id.tolok.shared.Permission.PLANNING_READ;

import id.tolok.engine.vocabulary.Goal;
import id.tolok.organisation.Organisation;
import id.tolok.planning.internal.GoalEntity;
import id.tolok.planning.internal.GoalRepository;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.IdRange;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to reach in a period. Whoever may not see an employee does not see the goals either. */
@Service
@Transactional(readOnly = true)
public class Goals {

    private static final int AT_A_TIME = 5_000;

    private final GoalRepository goals;
    private final Organisation organisation;
    private final JdbcClient database;

    Goals(GoalRepository goals, Organisation organisation, JdbcClient database) {
        this.goals = goals;
        this.organisation = organisation;
        this.database = database;
    }

    /** The goals of one employee, by code. */
    @Requires(PLANNING_READ)
    public List<Goal> goalsOf(EmployeeId employee, PeriodId period) {
        return goalsOf(List.of(employee), period).getOrDefault(employee, List.of());
    }

    /** How many goals these people have, of those who have some. */
    @Requires(PLANNING_READ)
    public Map<EmployeeId, GoalCount> counts(Collection<EmployeeId> employees, PeriodId period) {
        var seen = Set.copyOf(organisation.seen(employees));
        var found = new LinkedHashMap<EmployeeId, GoalCount>();
        database.sql("select employee_id, count(*), count(realised) from goal"
                        + " where period_id = ? and ended_at is null group by employee_id order by employee_id")
                .param(period.value())
                .query(row -> {
                    found.put(new EmployeeId(row.getLong(1)), new GoalCount(row.getInt(2), row.getInt(3)));
                });
        found.keySet().retainAll(seen);
        return found;
    }

    /** The goals with their words of all of these people who have some, each by code. */
    @Requires(PLANNING_READ)
    public Map<EmployeeId, List<PlannedGoal>> plannedOf(Collection<EmployeeId> employees, PeriodId period) {
        var ids = organisation.employees(employees).stream()
                .map(employee -> employee.id().value())
                .toList();
        return goals
                .findByPeriodIdAndEmployeeIdInAndEndedAtIsNullOrderByEmployeeIdAscCodeAsc(period.value(), ids)
                .stream()
                .map(GoalEntity::toPlanned)
                .collect(Collectors.groupingBy(PlannedGoal::employee));
    }

    /** The goals of all of these people who have some, each by code. */
    @Requires(PLANNING_READ)
    public Map<EmployeeId, List<Goal>> goalsOf(Collection<EmployeeId> employees, PeriodId period) {
        var ids = organisation.seen(employees).stream().map(EmployeeId::value).toList();
        var found = new LinkedHashMap<EmployeeId, List<Goal>>();
        for (int start = 0; start < ids.size(); start += AT_A_TIME) {
            var some = ids.subList(start, Math.min(start + AT_A_TIME, ids.size()));
            found.putAll(stored(some, period)
                    .collect(Collectors.groupingBy(
                            GoalEntity::employee, Collectors.mapping(GoalEntity::toGoal, Collectors.toList()))));
        }
        return found;
    }

    private Stream<GoalEntity> stored(List<Long> people, PeriodId period) {
        var wanted = Set.copyOf(people);
        return IdRange.of(people)
                .map(close -> goals.findByPeriodIdAndEmployeeIdBetweenAndEndedAtIsNullOrderByEmployeeIdAscCodeAsc(
                        period.value(), close.first(), close.last()))
                .orElseGet(() -> goals.findByPeriodIdAndEmployeeIdInAndEndedAtIsNullOrderByEmployeeIdAscCodeAsc(
                        period.value(), people))
                .stream()
                .filter(goal -> wanted.contains(goal.employee().value()));
    }
}
