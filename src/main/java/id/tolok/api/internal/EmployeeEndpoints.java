package id.tolok.api.internal;

import static id.tolok.api.ApiScope.EMPLOYEES_READ;
import static id.tolok.api.ApiScope.EMPLOYEES_WRITE;

import id.tolok.api.ApiRefusal;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.EmployeeId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Employees: a list, one of them, those with these numbers; and a table that adds and changes them. */
@RestController
@RequestMapping("/api/v1/employees")
@Tag(name = "Employees")
class EmployeeEndpoints {

    private static final int MOST_NUMBERS = 1000;

    private final Organisation organisation;
    private final EmployeeImport imports;
    private final EmployeeList list;
    private final PostedTables tables;
    private final Clock clock;

    EmployeeEndpoints(
            Organisation organisation, EmployeeImport imports, EmployeeList list, PostedTables tables, Clock clock) {
        this.organisation = organisation;
        this.imports = imports;
        this.list = list;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping
    @RequiresScope(EMPLOYEES_READ)
    @Operation(summary = "Employees by name, of all units or of one with the units below it")
    PageJson<EmployeeJson> page(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "200") int limit) {
        PageJson.check(offset, limit);
        var filter = unit == null
                ? EmployeeFilter.ALL
                : EmployeeFilter.in(organisation
                        .unitByCode(unit)
                        .orElseThrow(() -> new ApiRefusal("API_UNIT_UNKNOWN", unit))
                        .id());
        return new PageJson<>(
                list.of(organisation.employees(filter, offset, limit)), organisation.count(filter), offset, limit);
    }

    @GetMapping("/{id}")
    @RequiresScope(EMPLOYEES_READ)
    @Operation(summary = "One employee")
    EmployeeJson one(@PathVariable long id) {
        return organisation.employee(new EmployeeId(id)).stream()
                .flatMap(employee -> list.of(List.of(employee)).stream())
                .findFirst()
                .orElseThrow(() -> new ApiRefusal("API_EMPLOYEE_UNKNOWN"));
    }

    @PostMapping("/search")
    @RequiresScope(EMPLOYEES_READ)
    @Operation(summary = "Those of these NIPs that are known, at most 1,000")
    List<EmployeeJson> search(@RequestBody List<String> nips) {
        if (nips.size() > MOST_NUMBERS) {
            throw new ApiRefusal("API_PAGE", MOST_NUMBERS);
        }
        var known = organisation.numbers();
        var ids = nips.stream()
                .filter(text -> Nip.defect(text).isEmpty())
                .flatMap(text -> Optional.ofNullable(known.get(new Nip(text))).stream())
                .toList();
        return list.of(organisation.employees(ids));
    }

    @PostMapping
    @RequiresScope(EMPLOYEES_WRITE)
    @TakesTable(JsonShape.EMPLOYEES)
    @Operation(
            summary = "Adds and changes employees",
            description = "Good rows are kept whatever the others are; who is not in the table stays as is. With"
                    + " dryRun nothing is written and the answer says what would be.")
    EmployeeReportJson take(
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable LocalDate from,
            HttpServletRequest request) {
        var since = from == null ? LocalDate.now(clock) : from;
        try (var table = tables.take(request, JsonShape.EMPLOYEES)) {
            var name = "employees" + table.ending();
            var report =
                    dryRun ? imports.preview(name, table.bytes(), since) : imports.apply(name, table.bytes(), since);
            return EmployeeReportJson.of(report, !dryRun, table.fields(), Problems.language(request));
        }
    }
}
