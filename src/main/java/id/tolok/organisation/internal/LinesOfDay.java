package id.tolok.organisation.internal;

import id.tolok.organisation.ReportingLine;
import id.tolok.organisation.ReportingProblem;
import id.tolok.shared.EmployeeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /** First whom nobody assesses, then every circle. */
    public List<ReportingProblem> problems(Collection<EmployeeId> everyone) {
        var people = everyone.stream()
                .sorted(Comparator.comparingLong(EmployeeId::value))
                .toList();
        var problems = new ArrayList<ReportingProblem>();
        people.stream()
                .filter(person -> !assessors.containsKey(person))
                .map(ReportingProblem.NoAssessor::new)
                .forEach(problems::add);
        Circles.in(assessors, people).stream().map(ReportingProblem.Circle::new).forEach(problems::add);
        return problems;
    }
}
