package id.tolok.api.internal;

import static id.tolok.api.ApiScope.EMPLOYEES_READ;
import static id.tolok.api.ApiScope.EMPLOYEES_WRITE;

import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.organisation.UnitImport;
import id.tolok.organisation.UnitImportReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units: all of them, and a table that adds and changes them. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "Units")
class UnitEndpoints {

    /** @param parent code of the unit above */
    record UnitJson(String code, String name, @Nullable String parent) {}

    /** @param stored whether it was written */
    record UnitReportJson(
            boolean stored, List<String> added, List<String> changed, List<String> unchanged, List<IssueJson> errors) {}

    private final Organisation organisation;
    private final UnitImport imports;
    private final PostedTables tables;

    UnitEndpoints(Organisation organisation, UnitImport imports, PostedTables tables) {
        this.organisation = organisation;
        this.imports = imports;
        this.tables = tables;
    }

    @GetMapping
    @RequiresScope(EMPLOYEES_READ)
    @Operation(summary = "All units, by code")
    List<UnitJson> all() {
        var units = organisation.units();
        var codes = units.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        return units.stream()
                .map(unit -> new UnitJson(
                        unit.code(), unit.name(), unit.parent().map(codes::get).orElse(null)))
                .toList();
    }

    @PostMapping
    @RequiresScope(EMPLOYEES_WRITE)
    @TakesTable(JsonShape.UNITS)
    @Operation(summary = "Adds and changes units; none is ever removed")
    UnitReportJson take(@RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request) {
        try (var table = tables.take(request, JsonShape.UNITS)) {
            var name = "units" + table.ending();
            var report = dryRun ? imports.preview(name, table.bytes()) : imports.apply(name, table.bytes());
            return json(report, !dryRun, table.fields(), request);
        }
    }

    private static UnitReportJson json(
            UnitImportReport report, boolean stored, List<String> fields, HttpServletRequest request) {
        return new UnitReportJson(
                stored,
                report.added(),
                report.changed(),
                report.unchanged(),
                report.issues().all().stream()
                        .map(issue -> IssueJson.of(issue, fields, Problems.language(request)))
                        .toList());
    }
}
