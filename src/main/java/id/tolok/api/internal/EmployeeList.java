package id.tolok.api.internal;

import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.organisation.Unit;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Employees with their units and today's assessors. */
@Component
class EmployeeList {

    private final Organisation organisation;
    private final ReportingLines lines;
    private final Clock clock;

    EmployeeList(Organisation organisation, ReportingLines lines, Clock clock) {
        this.organisation = organisation;
        this.lines = lines;
        this.clock = clock;
    }

    List<EmployeeJson> of(List<Employee> employees) {
        var units = organisation.units().stream().collect(Collectors.toMap(Unit::id, Unit::code));
        var assessors = lines.assessorsOf(employees.stream().map(Employee::id).toList(), LocalDate.now(clock));
        var people = organisation.employees(List.copyOf(assessors.values())).stream()
                .collect(Collectors.toMap(Employee::id, Function.identity()));
        return employees.stream()
                .map(employee -> json(
                        employee,
                        units,
                        Optional.ofNullable(assessors.get(employee.id())).map(people::get)))
                .toList();
    }

    Map<EmployeeId, String> numbers(List<EmployeeId> ids) {
        return organisation.employees(ids).stream()
                .collect(Collectors.toMap(
                        Employee::id, employee -> employee.nip().digits()));
    }

    private static EmployeeJson json(Employee employee, Map<UnitId, String> units, Optional<Employee> assessor) {
        return new EmployeeJson(
                employee.id().value(),
                employee.nip().digits(),
                employee.name(),
                employee.status().name(),
                employee.positionKind().name(),
                employee.position(),
                employee.level().orElse(null),
                units.getOrDefault(employee.unit(), ""),
                assessor.map(one -> one.nip().digits()).orElse(null));
    }
}
