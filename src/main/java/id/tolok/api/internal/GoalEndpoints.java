package id.tolok.api.internal;

import static id.tolok.api.ApiScope.GOALS_READ;
import static id.tolok.api.ApiScope.GOALS_WRITE;

import id.tolok.api.ApiRefusal;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.planning.GoalImport;
import id.tolok.planning.Goals;
import id.tolok.planning.Periods;
import id.tolok.shared.PeriodId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people agreed to reach. */
@RestController
@RequestMapping("/api/v1/goals")
@Tag(name = "Goals")
class GoalEndpoints {

    /**
     * @param achievement in percent of the target
     * @param weight of 100, where the rules ask for one
     */
    record GoalJson(
            String code,
            @Nullable String kind,
            @Nullable BigDecimal target,
            @Nullable BigDecimal realised,
            @Nullable BigDecimal achievement,
            @Nullable BigDecimal weight) {}

    record EmployeeGoalsJson(long employee, String nip, List<GoalJson> goals) {}

    /** @param stored whether it was written */
    record GoalReportJson(boolean stored, int added, int changed, int unchanged, List<IssueJson> errors) {}

    private final Goals goals;
    private final GoalImport imports;
    private final Organisation organisation;
    private final Periods periods;
    private final PostedTables tables;

    GoalEndpoints(Goals goals, GoalImport imports, Organisation organisation, Periods periods, PostedTables tables) {
        this.goals = goals;
        this.imports = imports;
        this.organisation = organisation;
        this.periods = periods;
        this.tables = tables;
    }

    @GetMapping
    @RequiresScope(GOALS_READ)
    @Operation(summary = "The goals of a period, employee by employee in the order of their names")
    PageJson<EmployeeGoalsJson> page(
            @RequestParam String period,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "200") int limit) {
        PageJson.check(offset, limit);
        var people = organisation.employees(EmployeeFilter.ALL, offset, limit);
        var found = goals.goalsOf(people.stream().map(Employee::id).toList(), period(period));
        var items = people.stream()
                .map(person -> new EmployeeGoalsJson(
                        person.id().value(),
                        person.nip().digits(),
                        found.getOrDefault(person.id(), List.of()).stream()
                                .map(GoalEndpoints::json)
                                .toList()))
                .toList();
        return new PageJson<>(items, organisation.count(EmployeeFilter.ALL), offset, limit);
    }

    @PostMapping
    @RequiresScope(GOALS_WRITE)
    @TakesTable(JsonShape.GOALS)
    @Operation(summary = "Adds and changes goals that are kept elsewhere, with what was realised")
    GoalReportJson take(
            @RequestParam String period,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request) {
        var during = period(period);
        try (var table = tables.take(request, JsonShape.GOALS)) {
            var name = "goals" + table.ending();
            var report =
                    dryRun ? imports.preview(name, table.bytes(), during) : imports.apply(name, table.bytes(), during);
            return new GoalReportJson(
                    !dryRun,
                    report.added(),
                    report.changed(),
                    report.unchanged(),
                    report.issues().all().stream()
                            .map(issue -> IssueJson.of(issue, table.fields(), Problems.language(request)))
                            .toList());
        }
    }

    private PeriodId period(String code) {
        return periods.findByCode(code)
                .orElseThrow(() -> new ApiRefusal("API_PERIOD_UNKNOWN", code))
                .id();
    }

    private static GoalJson json(Goal goal) {
        return new GoalJson(
                goal.code(), goal.kind(), goal.target(), goal.realised(), goal.achievement(), goal.weight());
    }
}
