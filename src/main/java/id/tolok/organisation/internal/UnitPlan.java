package id.tolok.organisation.internal;

import id.tolok.organisation.UnitImportReport;
import id.tolok.organisation.intake.Cells;
import id.tolok.organisation.intake.Columns;
import id.tolok.organisation.intake.CsvTable;
import id.tolok.organisation.intake.Row;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a file of units would do to the stored ones. A row with an unknown parent, or in a circle, is refused. */
public final class UnitPlan {

    private static final Columns COLUMNS = Columns.required("code", "name", "parent");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 200;

    private final Map<String, UnitRow> stored;
    private final Map<String, UnitRow> rows = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    /** @param stored the stored units, each written as a row */
    UnitPlan(Map<String, UnitRow> stored) {
        this.stored = stored;
    }

    void read(String file, byte[] content) {
        var unreadable = new CsvTable(file, COLUMNS).read(new ByteArrayInputStream(content), this::accept, issues::add);
        unreadable.ifPresent(issue -> {
            rows.clear();
            issues.clear();
            issues.add(issue);
        });
        while (refuseUnknownParents() || refuseCircles()) {
            // a refused row may have been the parent of another
        }
    }

    List<UnitRow> rows() {
        return List.copyOf(rows.values());
    }

    public UnitImportReport report() {
        return new UnitImportReport(
                codes(row -> !stored.containsKey(row.code())),
                codes(row -> stored.containsKey(row.code()) && !isUnchanged(row)),
                codes(this::isUnchanged),
                Issues.of(issues));
    }

    boolean isUnchanged(UnitRow row) {
        var old = stored.get(row.code());
        return old != null && old.name().equals(row.name()) && old.parent().equals(row.parent());
    }

    private void accept(Row row) {
        var code = Cells.text(row.cell("code"), issues::add);
        var name = Cells.text(row.cell("name"), issues::add);
        if (code.isEmpty() || name.isEmpty()) {
            return;
        }
        var place = row.cell("code").place();
        if (code.get().length() > LONGEST_CODE || name.get().length() > LONGEST_NAME) {
            issues.add(Issue.error("UNIT_TOO_LONG", place, LONGEST_CODE, LONGEST_NAME));
        } else if (rows.containsKey(code.get())) {
            issues.add(row.cell("code").error("UNIT_TWICE"));
        } else {
            rows.put(
                    code.get(),
                    new UnitRow(code.get(), name.get(), row.cell("parent").filled(), place));
        }
    }

    private boolean refuseUnknownParents() {
        var orphans = rows.values().stream()
                .filter(row -> row.parent()
                        .filter(parent -> !rows.containsKey(parent) && !stored.containsKey(parent))
                        .isPresent())
                .toList();
        orphans.forEach(row -> refuse(row, "UNIT_PARENT_UNKNOWN", row.parent().orElseThrow()));
        return !orphans.isEmpty();
    }

    private boolean refuseCircles() {
        var above = new HashMap<String, String>();
        stored.values().forEach(row -> row.parent().ifPresent(parent -> above.put(row.code(), parent)));
        rows.values()
                .forEach(row -> row.parent()
                        .ifPresentOrElse(parent -> above.put(row.code(), parent), () -> above.remove(row.code())));
        var circles = Circles.in(above, List.copyOf(rows.keySet()));
        circles.forEach(circle -> circle.forEach(code -> Optional.ofNullable(rows.get(code))
                .ifPresent(row -> refuse(row, "UNIT_CIRCLE", String.join(" > ", circle)))));
        return !circles.isEmpty();
    }

    private void refuse(UnitRow row, String code, String argument) {
        rows.remove(row.code());
        issues.add(Issue.error(code, row.place(), argument));
    }

    private List<String> codes(Predicate<UnitRow> wanted) {
        return rows.values().stream().filter(wanted).map(UnitRow::code).toList();
    }
}
