package id.tolok.organisation.internal;

import id.tolok.organisation.ReportingLine;
import id.tolok.organisation.ReportingProblem;
import id.tolok.shared.EmployeeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who assesses whom on one day: of several lines of a person the first one counts. */
public final class LinesOfDay {

    private final Map<EmployeeId, EmployeeId> assessors = new LinkedHashMap<>();

    public LinesOfDay(List<ReportingLine> lines) {
        lines.forEach(line -> assessors.putIfAbsent(line.employee(), line.assessor()));
    }

    public Optional<EmployeeId> assessorOf(EmployeeId employee) {
        return Optional.ofNullable(assessors.get(employee));
    }

    public List<EmployeeId> teamOf(EmployeeId assessor) {
        return assessors.entrySet().stream()
                .filter(line -> line.getValue().equals(assessor))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Everyone whom nobody assesses and every circle, each circle once. */
    public List<ReportingProblem> problems(Collection<EmployeeId> everyone) {
        var problems = new ArrayList<ReportingProblem>();
        var settled = new HashSet<EmployeeId>();
        for (var start : everyone.stream()
                .sorted(Comparator.comparingLong(EmployeeId::value))
                .toList()) {
            if (!assessors.containsKey(start)) {
                problems.add(new ReportingProblem.NoAssessor(start));
            }
            var path = new LinkedHashSet<EmployeeId>();
            var here = Optional.of(start);
            while (here.isPresent() && !settled.contains(here.get()) && path.add(here.get())) {
                here = assessorOf(here.get());
            }
            here.filter(path::contains).ifPresent(first -> problems.add(circle(first, path)));
            settled.addAll(path);
        }
        return problems;
    }

    private static ReportingProblem circle(EmployeeId first, Collection<EmployeeId> path) {
        return new ReportingProblem.Circle(
                path.stream().dropWhile(member -> !member.equals(first)).toList());
    }
}
