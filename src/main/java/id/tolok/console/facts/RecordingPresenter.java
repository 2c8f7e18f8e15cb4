package id.tolok.console.facts;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.facts.FactRecording;
import id.tolok.facts.Observations;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.organisation.Unit;
import id.tolok.organisation.WorkingDays;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Period;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the forms of facts ask for. */
@Component
class RecordingPresenter {

    private final Organisation organisation;
    private final ReportingLines lines;
    private final WorkingDays calendar;
    private final Dictionaries dictionaries;
    private final Observations observations;
    private final FactRecording recording;
    private final CurrentActor actor;
    private final Clock clock;

    RecordingPresenter(
            Organisation organisation,
            ReportingLines lines,
            WorkingDays calendar,
            Dictionaries dictionaries,
            Observations observations,
            FactRecording recording,
            CurrentActor actor,
            Clock clock) {
        this.organisation = organisation;
        this.lines = lines;
        this.calendar = calendar;
        this.dictionaries = dictionaries;
        this.observations = observations;
        this.recording = recording;
        this.actor = actor;
        this.clock = clock;
    }

    FactRecording recording() {
        return recording;
    }

    Observations observations() {
        return observations;
    }

    Organisation organisation() {
        return organisation;
    }

    /** What may be observed in a period by any rule set, each once. */
    List<IndicatorDefinition> observable(Period period) {
        var byCode = new LinkedHashMap<String, IndicatorDefinition>();
        dictionaries.allInForce(period.end()).values().stream()
                .flatMap(dictionary -> dictionary.indicators().stream())
                .filter(IndicatorDefinition::observable)
                .forEach(indicator -> byCode.putIfAbsent(indicator.code(), indicator));
        return List.copyOf(byCode.values());
    }

    boolean seesAll() {
        return actor.get().may(Permission.FACTS_READ);
    }

    List<Unit> units() {
        return organisation.units();
    }

    /** Everybody of a unit and below but the person who looks: nobody records about themselves. */
    List<Employee> peopleOf(UnitId unit, int most) {
        return organisation.employees(EmployeeFilter.in(unit), 0, most).stream()
                .filter(employee -> !isMe(employee.id()))
                .toList();
    }

    List<Employee> team() {
        return actor.get().employee().stream()
                .flatMap(self -> organisation.employees(lines.teamOf(self, today())).stream())
                .toList();
    }

    boolean isMe(EmployeeId employee) {
        return actor.get().employee().equals(Optional.of(employee));
    }

    WorkingCalendar calendar() {
        return calendar.calendar();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
