package id.tolok.organisation;

import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import id.tolok.shared.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file of employees brings, or would bring: a row with an error is refused and the others are kept.
 *
 * @param newUnits codes of units that nobody knew before
 */
public record EmployeeImportReport(List<EmployeeChange> rows, List<String> newUnits, Issues issues) {

    public EmployeeImportReport {
        rows = List.copyOf(rows);
        newUnits = List.copyOf(newUnits);
    }

    /** How many rows change anything. */
    public long toStore() {
        return rows.size() - count(EmployeeChange.Kind.UNCHANGED);
    }

    public long count(EmployeeChange.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** How many rows of the file were not taken. */
    public long refused() {
        var taken = rows.stream().map(EmployeeChange::line).collect(Collectors.toCollection(HashSet::new));
        return issues.all().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(Issue::place)
                .map(Place::line)
                .filter(line -> line > 1 && !taken.contains(line))
                .distinct()
                .count();
    }
}
