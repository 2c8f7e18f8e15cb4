package id.tolok.organisation.internal;

import id.tolok.organisation.EmployeeImportReport;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.intake.EmployeeFile;
import id.tolok.organisation.intake.EmployeeRow;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a file would do to what is stored. Supervisors whom nobody knows and supervisors in a circle are reported and
 * leave the employee with the assessor of before; they hinder no other row.
 */
public final class EmployeePlan {

    private static final int LONGEST = 200;
    private static final int LONGEST_CODE = 60;

    private final Map<Nip, StoredEmployee> stored;
    private final Set<String> knownUnits;
    private final Map<Nip, EmployeeRow> rows = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private List<PlannedEmployee> planned = List.of();

    EmployeePlan(Map<Nip, StoredEmployee> stored, Set<String> knownUnits) {
        this.stored = stored;
        this.knownUnits = knownUnits;
    }

    void read(String file, byte[] content) {
        var unreadable = EmployeeFile.read(file, new ByteArrayInputStream(content), this::accept, issues::add);
        unreadable.ifPresent(issue -> {
            rows.clear();
            issues.clear();
            issues.add(issue);
        });
        var supervisors = supervisors();
        planned = rows.values().stream()
                .map(row -> new PlannedEmployee(
                        row,
                        Optional.ofNullable(stored.get(row.nip())),
                        Optional.ofNullable(supervisors.get(row.nip()))))
                .toList();
    }

    List<PlannedEmployee> employees() {
        return planned;
    }

    List<String> newUnits() {
        var codes = new TreeSet<String>();
        planned.forEach(employee -> codes.add(employee.unit()));
        codes.removeAll(knownUnits);
        return List.copyOf(codes);
    }

    public EmployeeImportReport report() {
        return new EmployeeImportReport(
                planned.stream().map(PlannedEmployee::change).toList(), newUnits(), Issues.of(issues));
    }

    private void accept(EmployeeRow row) {
        var missing = new ArrayList<String>();
        require("name", row.name(), LONGEST, missing);
        require("position_kind", row.positionKind(), LONGEST, missing);
        require("position", row.position(), LONGEST, missing);
        require("unit", row.unit(), LONGEST_CODE, missing);
        if (missing.isEmpty()) {
            rows.put(row.nip(), row);
        } else {
            issues.add(Issue.error("EMPLOYEE_INCOMPLETE", row.place(), String.join(", ", missing)));
        }
    }

    private static void require(String column, Optional<?> value, int longest, List<String> missing) {
        if (value.map(Object::toString).filter(text -> text.length() <= longest).isEmpty()) {
            missing.add(column);
        }
    }

    /** Who is above whom after the import: everybody, not only those in the file. */
    private Map<Nip, Nip> supervisors() {
        var above = new HashMap<Nip, Nip>();
        stored.forEach((nip, old) -> old.supervisor().ifPresent(supervisor -> above.put(nip, supervisor)));
        var moved = new TreeMap<Nip, EmployeeRow>();
        for (var row : rows.values()) {
            if (row.supervisor().isEmpty()) {
                above.remove(row.nip());
            } else if (isKnown(row.supervisor().get())) {
                above.put(row.nip(), row.supervisor().get());
                moved.put(row.nip(), row);
            } else {
                issues.add(Issue.warning("SUPERVISOR_UNKNOWN", row.supervisorPlace()));
            }
        }
        breakCircles(above, moved);
        return above;
    }

    /** Takes back what the file wants of those in a circle; what is stored may close another one, so look again. */
    private void breakCircles(Map<Nip, Nip> above, Map<Nip, EmployeeRow> moved) {
        boolean again = true;
        while (again) {
            again = false;
            for (var circle : Circles.in(above, List.copyOf(moved.keySet()))) {
                var ofFile = circle.stream()
                        .flatMap(member -> Optional.ofNullable(moved.get(member)).stream())
                        .toList();
                again |= !ofFile.isEmpty();
                ofFile.forEach(
                        row -> issues.add(Issue.warning("SUPERVISOR_CIRCLE", row.supervisorPlace(), lines(ofFile))));
                ofFile.forEach(row -> takeBack(row.nip(), above, moved));
            }
        }
    }

    private void takeBack(Nip member, Map<Nip, Nip> above, Map<Nip, EmployeeRow> moved) {
        moved.remove(member);
        above.remove(member);
        Optional.ofNullable(stored.get(member))
                .flatMap(StoredEmployee::supervisor)
                .ifPresent(supervisor -> above.put(member, supervisor));
    }

    private static String lines(List<EmployeeRow> members) {
        return String.join(
                ", ",
                members.stream().map(row -> String.valueOf(row.place().line())).toList());
    }

    private boolean isKnown(Nip nip) {
        return rows.containsKey(nip) || stored.containsKey(nip);
    }
}
