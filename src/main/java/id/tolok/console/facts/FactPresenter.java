package id.tolok.console.facts;

import id.tolok.evidence.EvidenceFile;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.facts.FactRecording;
import id.tolok.facts.FactRequests;
import id.tolok.facts.Observations;
import id.tolok.facts.RecordedObservation;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens of one person's facts and of requests about them ask for. */
@Component
class FactPresenter {

    private final Observations observations;
    private final FactRecording recording;
    private final FactRequests requests;
    private final EvidenceFiles evidence;
    private final Organisation organisation;
    private final Periods periods;
    private final Dictionaries dictionaries;
    private final PublishedRules rules;
    private final CurrentActor actor;
    private final Clock clock;

    FactPresenter(
            Observations observations,
            FactRecording recording,
            FactRequests requests,
            EvidenceFiles evidence,
            Organisation organisation,
            Periods periods,
            Dictionaries dictionaries,
            PublishedRules rules,
            CurrentActor actor,
            Clock clock) {
        this.observations = observations;
        this.recording = recording;
        this.requests = requests;
        this.evidence = evidence;
        this.organisation = organisation;
        this.periods = periods;
        this.dictionaries = dictionaries;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    Observations observations() {
        return observations;
    }

    FactRecording recording() {
        return recording;
    }

    FactRequests requests() {
        return requests;
    }

    EvidenceFiles evidence() {
        return evidence;
    }

    List<RecordedObservation> facts(EmployeeId who, PeriodId period, boolean withEnded) {
        return withEnded ? observations.history(who, period) : observations.of(who, period);
    }

    Map<Long, List<EvidenceFile>> proofs(EmployeeId who, Collection<RecordedObservation> facts) {
        return evidence.of(
                who,
                EvidenceSubject.Kind.OBSERVATION,
                facts.stream().map(fact -> fact.id().value()).toList());
    }

    Indicators indicators(Period period) {
        return new Indicators(rules, dictionaries, period);
    }

    Optional<Period> period(PeriodId id) {
        return periods.find(id);
    }

    String name(EmployeeId id) {
        return organisation.employee(id).map(Employee::name).orElse("");
    }

    Optional<EmployeeId> me() {
        return actor.get().employee();
    }

    boolean isMe(EmployeeId employee) {
        return actor.get().employee().equals(Optional.of(employee));
    }

    boolean mayContribute() {
        return actor.get().may(Permission.FACTS_CONTRIBUTE);
    }

    boolean mayOpenImports() {
        var who = actor.get();
        return who.may(Permission.FACTS_IMPORT) || who.may(Permission.FACTS_READ);
    }

    boolean maySupersede(RecordedObservation observation) {
        return actor.get().may(Permission.FACTS_RECORD) && recording.maySupersede(observation);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
