package id.tolok.evaluation.internal;

import id.tolok.evaluation.JudgedGrades;
import id.tolok.evaluation.OfficialForm;
import id.tolok.evaluation.Result;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.organisation.Unit;
import id.tolok.planning.Goals;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts results of one run together with who signs and what was agreed; a few queries for all of them. */
@Component
public class FormAssembly {

    /** Whoever may read a result also reads who signs it. */
    private static final Actor OFFICIALS = Actor.system("officials");

    private final Organisation organisation;
    private final ReportingLines lines;
    private final Goals goals;
    private final JudgedGrades judged;
    private final CurrentActor currentActor;

    FormAssembly(
            Organisation organisation,
            ReportingLines lines,
            Goals goals,
            JudgedGrades judged,
            CurrentActor currentActor) {
        this.organisation = organisation;
        this.lines = lines;
        this.goals = goals;
        this.judged = judged;
        this.currentActor = currentActor;
    }

    public List<OfficialForm> of(List<Result> results) {
        return results.isEmpty() ? List.of() : currentActor.as(OFFICIALS, () -> forms(results));
    }

    private List<OfficialForm> forms(List<Result> results) {
        var run = results.getFirst().run();
        var people = results.stream().map(result -> result.summary().employee()).toList();
        var assessors = lines.assessorsOf(people, run.asOf());
        var superiors = lines.assessorsOf(List.copyOf(assessors.values()), run.asOf());
        var officials = officials(assessors, superiors);
        var otherwise =
                judged.of(results.stream().map(result -> result.summary().id()).toList());
        var planned = goals.plannedOf(people, run.period());
        Map<UnitId, String> units = organisation.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return results.stream()
                .map(result -> {
                    var employee = result.summary().employee();
                    var assessor = Optional.ofNullable(assessors.get(employee));
                    return new OfficialForm(
                            result,
                            units.getOrDefault(result.summary().unit(), "–"),
                            assessor.map(officials::get),
                            assessor.map(superiors::get).map(officials::get),
                            planned.getOrDefault(employee, List.of()),
                            Optional.ofNullable(otherwise.get(result.summary().id())));
                })
                .toList();
    }

    private Map<EmployeeId, Employee> officials(
            Map<EmployeeId, EmployeeId> assessors, Map<EmployeeId, EmployeeId> superiors) {
        var ids = new HashSet<>(assessors.values());
        ids.addAll(superiors.values());
        return organisation.employees(ids).stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }
}
