package id.tolok.facts.internal;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.PersonFacts;
import id.tolok.facts.SnapshotSlice;
import id.tolok.facts.intake.FactAssembly;
import id.tolok.facts.intake.FactWindows;
import id.tolok.facts.internal.CountingObservations.Counting;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Unit;
import id.tolok.organisation.WorkingDays;
import id.tolok.organisation.intake.UnitTree;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the observations of people and units and hands them to the aggregation that the command line uses too. */
@Component
public class SnapshotWork {

    /** What aggregates, with the codes of the units as they are now. */
    public record Assembly(FactAssembly facts, Map<UnitId, String> codes) {}

    private final ObservationQueries ofUnits;
    private final CountingObservations ofPeople;
    private final WorkingDays calendar;
    private final EntityManager entities;

    SnapshotWork(
            ObservationQueries ofUnits, CountingObservations ofPeople, WorkingDays calendar, EntityManager entities) {
        this.ofUnits = ofUnits;
        this.ofPeople = ofPeople;
        this.calendar = calendar;
        this.entities = entities;
    }

    public Assembly assembly(List<Unit> units, FactWindows windows, RuleDictionary dictionary) {
        var codes = units.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        return new Assembly(
                new FactAssembly(dictionary, calendar.calendar(), windows, tree(units, codes), ofUnits(codes, windows)),
                codes);
    }

    /** Reads what counts for these people; the slice's facts are only calculated. */
    public SnapshotSlice slice(
            List<Employee> people, Map<EmployeeId, List<Goal>> goals, FactWindows windows, Assembly assembly) {
        var own = new HashMap<EmployeeId, List<Counting>>();
        ofPeople.between(
                people.stream().map(Employee::id).toList(),
                windows.earliest(),
                windows.period().end(),
                found -> own.computeIfAbsent(found.employee(), e -> new ArrayList<>())
                        .add(found));
        // a city has more people than should stay in this transaction's memory
        entities.clear();
        return new SnapshotSlice(
                people.size(),
                () -> people.stream()
                        .map(person -> facts(
                                person,
                                own.getOrDefault(person.id(), List.of()),
                                goals.getOrDefault(person.id(), List.of()),
                                assembly))
                        .toList());
    }

    private static PersonFacts facts(Employee person, List<Counting> all, List<Goal> goals, Assembly assembly) {
        var own = all.stream()
                .filter(found -> assembly.facts().counts(found.observation()))
                .sorted(Counting.BY_DATE)
                .toList();
        var employee = new id.tolok.engine.vocabulary.Employee(
                person.nip().digits(),
                person.name(),
                person.status().name(),
                person.positionKind().name(),
                person.position(),
                person.level().orElse(null),
                assembly.codes().getOrDefault(person.unit(), ""));
        return new PersonFacts(
                person.id(),
                person.unit(),
                assembly.facts()
                        .facts(employee, own.stream().map(Counting::observation).toList(), goals),
                own.stream().map(Counting::id).toList());
    }

    private Map<String, List<Observation>> ofUnits(Map<UnitId, String> codes, FactWindows windows) {
        var found = new HashMap<String, List<Observation>>();
        ofUnits.ofUnits(
                windows.earliest(),
                windows.period().end(),
                one -> one.unit()
                        .ifPresent(id -> found.computeIfAbsent(codes.getOrDefault(id, ""), u -> new ArrayList<>())
                                .add(one.observation())));
        return found;
    }

    private static UnitTree tree(List<Unit> units, Map<UnitId, String> codes) {
        var parents = new HashMap<String, String>();
        units.forEach(unit ->
                unit.parent().ifPresent(parent -> parents.put(unit.code(), codes.getOrDefault(parent, ""))));
        return new UnitTree(parents);
    }
}
