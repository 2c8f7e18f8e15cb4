package id.tolok.facts.internal;

import id.tolok.facts.CorrectionMandate;
import id.tolok.facts.FactEntry;
import id.tolok.facts.FactsRefusal;
import id.tolok.facts.RecordedObservation;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose facts the current actor may record and supersede. */
@Component
public class RecordingRights {

    private final CurrentActor actor;
    private final Organisation organisation;
    private final ReportingLines lines;
    private final CorrectionMandate mandate;
    private final Clock clock;

    RecordingRights(
            CurrentActor actor,
            Organisation organisation,
            ReportingLines lines,
            CorrectionMandate mandate,
            Clock clock) {
        this.actor = actor;
        this.organisation = organisation;
        this.lines = lines;
        this.mandate = mandate;
        this.clock = clock;
    }

    void require(FactEntry entry) {
        boolean allowed = entry.employee()
                .map(employee -> mayRecord(employee, entry.observation().date()))
                .orElseGet(this::recordsAboutAll);
        if (!allowed) {
            throw new FactsRefusal("FACT_NOT_YOURS_TO_RECORD");
        }
    }

    /**
     * Staff that sees everyone supersedes any fact, others what they recorded themselves or have to correct by a decision;
     * nobody about themselves.
     */
    boolean maySupersede(RecordedObservation observation) {
        var who = actor.get();
        boolean own =
                observation.fromImport().isEmpty() && observation.recordedBy().equals(who.name());
        return observation
                .employee()
                .map(employee -> {
                    var date = observation.observation().date();
                    return mayRecord(employee, date) && (recordsAboutAll() || own || mandate.covers(employee, date));
                })
                .orElseGet(this::recordsAboutAll);
    }

    public boolean mayRecord(EmployeeId employee, LocalDate day) {
        var who = actor.get();
        if (who.employee().equals(Optional.of(employee)) || !who.may(Permission.FACTS_RECORD)) {
            return false;
        }
        return recordsAboutAll() ? organisation.employee(employee).isPresent() : assesses(who, employee, day);
    }

    private boolean assesses(Actor who, EmployeeId employee, LocalDate day) {
        return who.employee()
                .filter(self ->
                        lines.assesses(self, employee, day) || lines.assesses(self, employee, LocalDate.now(clock)))
                .isPresent();
    }

    /** About whom the current actor may record today; absent for somebody who may about everyone. */
    Optional<Collection<EmployeeId>> people() {
        return recordsAboutAll()
                ? Optional.empty()
                : Optional.of(actor.get().employee().stream()
                        .flatMap(self -> lines.teamOf(self, LocalDate.now(clock)).stream())
                        .toList());
    }

    boolean recordsAboutAll() {
        var who = actor.get();
        return who.may(Permission.FACTS_RECORD) && who.may(Permission.FACTS_READ);
    }
}
