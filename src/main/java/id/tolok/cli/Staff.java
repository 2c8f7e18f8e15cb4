package id.tolok.cli;

import id.tolok.engine.vocabulary.Employee;
import id.tolok.facts.intake.Subject;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.organisation.intake.EmployeeFile;
import id.tolok.organisation.intake.EmployeeRow;
import id.tolok.organisation.intake.UnitTree;
import id.tolok.shared.Issue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who is appraised: the people of an employees file, or, without one, whoever has facts. */
record Staff(Optional<Map<Nip, EmployeeRow>> listed, UnitTree units, Set<String> unitCodes) {

    static final Staff WHOEVER_HAS_FACTS = new Staff(Optional.empty(), new UnitTree(Map.of()), Set.of());

    static Staff read(InputFile file, Consumer<Issue> issues) {
        var people = new TreeMap<Nip, EmployeeRow>();
        EmployeeFile.read(file.name(), file.stream(), row -> people.put(row.nip(), row), issues)
                .ifPresent(issue -> {
                    throw new UnreadableInput(issue);
                });
        var units = UnitTree.ofEmployees(people.values());
        var codes = people.values().stream()
                .flatMap(row -> row.unit().stream())
                .flatMap(unit -> units.upwards(unit).stream())
                .collect(Collectors.toSet());
        return new Staff(Optional.of(people), units, codes);
    }

    boolean knows(Subject subject) {
        return switch (subject) {
            case Subject.Person person -> knows(person.nip());
            case Subject.Unit unit -> unitCodes.contains(unit.code());
        };
    }

    boolean knows(Nip nip) {
        return listed.map(people -> people.containsKey(nip)).orElse(true);
    }

    Employee employee(Nip nip) {
        return listed.flatMap(people -> Optional.ofNullable(people.get(nip)))
                .map(Staff::employee)
                .orElseGet(() -> new Employee(nip.digits(), null, nip.status().name(), null, null, null, null));
    }

    private static Employee employee(EmployeeRow row) {
        return new Employee(
                row.nip().digits(),
                row.name().orElse(null),
                row.status().name(),
                row.positionKind().map(PositionKind::name).orElse(null),
                row.position().orElse(null),
                row.level().orElse(null),
                row.unit().orElse(null));
    }
}
