package id.tolok.cli;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.intake.FactAssembly;
import id.tolok.facts.intake.FactChecks;
import id.tolok.facts.intake.FactFile;
import id.tolok.facts.intake.FactRow;
import id.tolok.facts.intake.FactWindows;
import id.tolok.facts.intake.RecordedDays;
import id.tolok.facts.intake.Subject;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.intake.GoalFile;
import id.tolok.shared.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Collects the rows of the files handed to an evaluation; each bad row goes to the issues, the rest is kept. */
final class FactsInput {

    private final RuleDictionary dictionary;
    private final WorkingCalendar calendar;
    private final FactWindows windows;
    private final Staff staff;
    private final Consumer<Issue> issues;
    private final Map<Nip, List<Observation>> ofPeople = new TreeMap<>();
    private final Map<String, List<Observation>> ofUnits = new HashMap<>();
    private final Map<Nip, List<Goal>> goals = new HashMap<>();

    FactsInput(
            RuleDictionary dictionary,
            WorkingCalendar calendar,
            FactWindows windows,
            Staff staff,
            Consumer<Issue> issues) {
        this.dictionary = dictionary;
        this.calendar = calendar;
        this.windows = windows;
        this.staff = staff;
        this.issues = issues;
    }

    void readFacts(InputFile file) {
        var checks = new FactChecks(dictionary, calendar, windows, staff::knows, new RecordedDays());
        refuse(FactFile.read(file.name(), file.stream(), checks, this::add, issues));
    }

    void readGoals(InputFile file) {
        refuse(GoalFile.read(
                file.name(),
                file.stream(),
                staff::knows,
                row -> goals.computeIfAbsent(row.nip(), nip -> new ArrayList<>())
                        .add(row.goal()),
                issues));
    }

    /** The facts of everybody who is appraised, by NIP. */
    List<EmployeeFacts> facts() {
        var people = new TreeSet<Nip>();
        staff.listed().ifPresentOrElse(listed -> people.addAll(listed.keySet()), () -> {
            people.addAll(ofPeople.keySet());
            people.addAll(goals.keySet());
        });
        var assembly = new FactAssembly(dictionary, calendar, windows, staff.units(), ofUnits);
        return people.stream()
                .map(nip -> assembly.facts(
                        staff.employee(nip), ofPeople.getOrDefault(nip, List.of()), goals.getOrDefault(nip, List.of())))
                .toList();
    }

    private void add(FactRow row) {
        var observations = switch (row.subject()) {
            case Subject.Person person -> ofPeople.computeIfAbsent(person.nip(), nip -> new ArrayList<>());
            case Subject.Unit unit -> ofUnits.computeIfAbsent(unit.code(), code -> new ArrayList<>());
        };
        observations.add(row.observation());
    }

    private static void refuse(Optional<Issue> unreadable) {
        unreadable.ifPresent(issue -> {
            throw new UnreadableInput(issue);
        });
    }
}
