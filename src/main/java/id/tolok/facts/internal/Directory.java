package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.FactImportId;
import id.tolok.facts.intake.FactRow;
import id.tolok.facts.intake.Subject;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everybody and every unit that the importing person may see, by the name that a file uses. */
record Directory(Map<Nip, EmployeeId> people, Map<String, UnitId> units) {

    private static final int AT_A_TIME = 5000;

    static Directory of(Organisation organisation) {
        var people = new HashMap<Nip, EmployeeId>();
        long count = organisation.count(EmployeeFilter.ALL);
        for (int offset = 0; offset < count; offset += AT_A_TIME) {
            people.putAll(organisation.employees(EmployeeFilter.ALL, offset, AT_A_TIME).stream()
                    .collect(Collectors.toMap(Employee::nip, Employee::id)));
        }
        return new Directory(people, organisation.units().stream().collect(Collectors.toMap(Unit::code, Unit::id)));
    }

    boolean knows(Subject subject) {
        return switch (subject) {
            case Subject.Person person -> people.containsKey(person.nip());
            case Subject.Unit unit -> units.containsKey(unit.code());
        };
    }

    Map<EmployeeId, Nip> peopleById() {
        return people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** @param source of rows that name none */
    NewObservation observation(FactRow row, Optional<String> source, Optional<FactImportId> by) {
        var observation = withSource(row.observation(), source);
        return switch (row.subject()) {
            case Subject.Person person ->
                new NewObservation(Optional.ofNullable(people.get(person.nip())), Optional.empty(), observation, by);
            case Subject.Unit unit ->
                new NewObservation(Optional.empty(), Optional.ofNullable(units.get(unit.code())), observation, by);
        };
    }

    private static Observation withSource(Observation observation, Optional<String> source) {
        return observation.source() != null || source.isEmpty()
                ? observation
                : new Observation(
                        observation.code(), observation.value(), observation.text(), observation.date(), source.get());
    }
}
