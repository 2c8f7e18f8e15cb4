package id.tolok.facts.internal;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.ObservationId;
import id.tolok.facts.PersonFacts;
import id.tolok.facts.RecordedObservation;
import id.tolok.facts.SnapshotSlice;
import id.tolok.facts.intake.FactAssembly;
import id.tolok.facts.intake.FactWindows;
import id.tolok.facts.internal.CountingObservations.Counting;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Unit;
import id.tolok.organisation.WorkingDays;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads the observations of people and units and hands them to the aggregation that the command line uses too. */
@Component
public class SnapshotWork {

    /** What reads and aggregates, with the units as they are now. */
    public record Assembly(FactAssembly facts, UnitPaths units, CountingObservations.Within own) {

        /** The unit whose observations reach the members of this one. */
        Optional<UnitId> unitBehind(UnitId unit, String indicator) {
            return facts.unitBehind(units.code(unit), indicator).flatMap(units::id);
        }
    }

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

    /** For a snapshot of so many people; within its transaction. */
    public Assembly assembly(int people, List<Unit> units, FactWindows windows, RuleDictionary dictionary) {
        var paths = UnitPaths.of(units);
        var observations = new OfUnits(paths);
        ofUnits.ofUnits(windows.earliest(), windows.period().end(), observations);
        return assembly(people, observations, windows, dictionary);
    }

    /** For one member of a unit: only what can reach them is read. */
    Assembly assembly(UnitId of, List<Unit> units, FactWindows windows, RuleDictionary dictionary) {
        var observations = new OfUnits(UnitPaths.of(units));
        observations.units().upwards(of).stream()
                .flatMap(code -> observations.units().id(code).stream())
                .forEach(unit -> ofUnits.ofUnit(
                                unit, windows.earliest(), windows.period().end())
                        .forEach(observations));
        return assembly(1, observations, windows, dictionary);
    }

    private Assembly assembly(int people, OfUnits observations, FactWindows windows, RuleDictionary dictionary) {
        var units = observations.units();
        return new Assembly(
                new FactAssembly(dictionary, calendar.calendar(), windows, units.tree(), observations.found()),
                units,
                ofPeople.within(people, windows.earliest(), windows.period().end()));
    }

    /** Reads what counts for these people; the slice's facts are only calculated. */
    public SnapshotSlice slice(List<Employee> people, Map<EmployeeId, List<Goal>> goals, Assembly assembly) {
        var own = new ArrayList<List<Counting>>(people.size());
        people.forEach(person -> own.add(new ArrayList<>()));
        assembly.own()
                .of(
                        people.stream().map(Employee::id).toList(),
                        (person, found) -> own.get(person).add(found));
        // a city has more people than should stay in this transaction's memory
        entities.clear();
        return new SnapshotSlice(
                people.size(),
                () -> IntStream.range(0, people.size())
                        .mapToObj(i -> {
                            var person = people.get(i);
                            return facts(person, own.get(i), goals.getOrDefault(person.id(), List.of()), assembly);
                        })
                        .toList());
    }

    private static PersonFacts facts(Employee person, List<Counting> all, List<Goal> goals, Assembly assembly) {
        var own = new ArrayList<Counting>(all.size());
        for (var found : all) {
            if (assembly.facts().counts(found.observation())) {
                own.add(found);
            }
        }
        own.sort(Counting.BY_DATE);
        var ids = new ArrayList<ObservationId>(own.size());
        var observations = new ArrayList<Observation>(own.size());
        for (var found : own) {
            ids.add(found.id());
            observations.add(found.observation());
        }
        var employee = new id.tolok.engine.vocabulary.Employee(
                person.nip().digits(),
                person.name(),
                person.status().name(),
                person.positionKind().name(),
                person.position(),
                person.level().orElse(null),
                assembly.units().code(person.unit()));
        return new PersonFacts(person.id(), person.unit(), assembly.facts().facts(employee, observations, goals), ids);
    }

    /** Observations of units by the units' codes. */
    private record OfUnits(UnitPaths units, Map<String, List<Observation>> found)
            implements Consumer<RecordedObservation> {

        OfUnits(UnitPaths units) {
            this(units, new HashMap<>());
        }

        @Override
        public void accept(RecordedObservation one) {
            one.unit()
                    .ifPresent(id -> found.computeIfAbsent(units.code(id), code -> new ArrayList<>())
                            .add(one.observation()));
        }
    }
}
