package id.tolok.facts.internal;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.PersonFacts;
import id.tolok.facts.RecordedObservation;
import id.tolok.facts.intake.FactAssembly;
import id.tolok.facts.intake.FactWindows;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Unit;
import id.tolok.organisation.WorkingDays;
import id.tolok.organisation.intake.UnitTree;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the observations of people and units and hands them to the aggregation that the command line uses too. */
@Component
public class SnapshotWork {

    private final ObservationQueries observations;
    private final WorkingDays calendar;

    SnapshotWork(ObservationQueries observations, WorkingDays calendar) {
        this.observations = observations;
        this.calendar = calendar;
    }

    public List<PersonFacts> take(
            List<Employee> people,
            List<Unit> units,
            Map<EmployeeId, List<Goal>> goals,
            FactWindows windows,
            RuleDictionary dictionary) {
        var codes = units.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        var assembly =
                new FactAssembly(dictionary, calendar.calendar(), windows, tree(units, codes), ofUnits(codes, windows));
        var own = new HashMap<EmployeeId, List<RecordedObservation>>();
        observations.ofEmployees(
                people.stream().map(Employee::id).toList(),
                windows.earliest(),
                windows.period().end(),
                found -> found.employee()
                        .ifPresent(id ->
                                own.computeIfAbsent(id, e -> new ArrayList<>()).add(found)));
        return people.stream()
                .map(person -> facts(
                        person,
                        codes.getOrDefault(person.unit(), ""),
                        own.getOrDefault(person.id(), List.of()).stream()
                                .filter(found -> assembly.counts(found.observation()))
                                .toList(),
                        goals.getOrDefault(person.id(), List.of()),
                        assembly))
                .toList();
    }

    private static PersonFacts facts(
            Employee person, String unitCode, List<RecordedObservation> own, List<Goal> goals, FactAssembly assembly) {
        var employee = new id.tolok.engine.vocabulary.Employee(
                person.nip().digits(),
                person.name(),
                person.status().name(),
                person.positionKind().name(),
                person.position(),
                person.level().orElse(null),
                unitCode);
        return new PersonFacts(
                person.id(),
                person.unit(),
                assembly.facts(
                        employee,
                        own.stream().map(RecordedObservation::observation).toList(),
                        goals),
                own.stream().map(RecordedObservation::id).toList());
    }

    private Map<String, List<Observation>> ofUnits(Map<UnitId, String> codes, FactWindows windows) {
        var ofUnits = new HashMap<String, List<Observation>>();
        observations.ofUnits(
                windows.earliest(),
                windows.period().end(),
                found -> found.unit()
                        .ifPresent(id -> ofUnits.computeIfAbsent(codes.getOrDefault(id, ""), u -> new ArrayList<>())
                                .add(found.observation())));
        return ofUnits;
    }

    private static UnitTree tree(List<Unit> units, Map<UnitId, String> codes) {
        var parents = new HashMap<String, String>();
        units.forEach(unit ->
                unit.parent().ifPresent(parent -> parents.put(unit.code(), codes.getOrDefault(parent, ""))));
        return new UnitTree(parents);
    }
}
