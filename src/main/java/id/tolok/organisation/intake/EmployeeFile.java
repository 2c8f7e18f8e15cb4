package id.tolok.organisation.intake;

import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.Issue;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads an employees file: {@code nip,name,status,position_kind,position,level,unit,supervisor_nip}. Where the status is
 * blank it follows from the number. A broken supervisor is an error, but the employee is kept without one.
 */
public final class EmployeeFile {

    public static final Columns COLUMNS =
            Columns.required("nip", "name", "status", "position_kind", "position", "level", "unit", "supervisor_nip");

    private final Consumer<EmployeeRow> rows;
    private final Consumer<Issue> issues;
    private final Set<Nip> seen = new HashSet<>();

    private EmployeeFile(Consumer<EmployeeRow> rows, Consumer<Issue> issues) {
        this.rows = rows;
        this.issues = issues;
    }

    /** @return what makes the file unreadable as such; rows handed over before are then worth nothing */
    public static Optional<Issue> read(
            String file, InputStream content, Consumer<EmployeeRow> rows, Consumer<Issue> issues) {
        return new CsvTable(file, COLUMNS).read(content, new EmployeeFile(rows, issues)::accept, issues);
    }

    private void accept(Row row) {
        var statusCell = row.cell("status");
        var status = statusCell.isBlank()
                ? Optional.<EmploymentStatus>empty()
                : Cells.oneOf(EmploymentStatus.class, statusCell, issues);
        var nipCell = row.cell("nip");
        var nip = status.map(given -> Cells.nip(nipCell, given, issues)).orElseGet(() -> Cells.nip(nipCell, issues));
        var kindCell = row.cell("position_kind");
        var kind =
                kindCell.isBlank() ? Optional.<PositionKind>empty() : Cells.oneOf(PositionKind.class, kindCell, issues);
        var supervisorCell = row.cell("supervisor_nip");
        var supervisor = supervisorCell.isBlank() ? Optional.<Nip>empty() : Cells.nip(supervisorCell, issues);
        if (nip.isEmpty() || unknown(statusCell, status) || unknown(kindCell, kind)) {
            return;
        }
        if (!seen.add(nip.get())) {
            issues.accept(nipCell.error("EMPLOYEE_TWICE"));
            return;
        }
        rows.accept(new EmployeeRow(
                nip.get(),
                row.cell("name").filled(),
                status.orElseGet(nip.get()::status),
                kind,
                row.cell("position").filled(),
                row.cell("level").filled(),
                row.cell("unit").filled(),
                supervisor,
                nipCell.place(),
                supervisorCell.place()));
    }

    private static boolean unknown(Cell cell, Optional<?> value) {
        return !cell.isBlank() && value.isEmpty();
    }
}
