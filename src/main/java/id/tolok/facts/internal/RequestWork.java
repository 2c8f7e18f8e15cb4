package id.tolok.facts.internal;

import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.evidence.NewEvidence;
import id.tolok.facts.FactChange;
import id.tolok.facts.FactEntry;
import id.tolok.facts.FactRequest;
import id.tolok.facts.FactRequest.Answer;
import id.tolok.facts.FactRequest.State;
import id.tolok.facts.FactRequestId;
import id.tolok.facts.FactsRefusal;
import id.tolok.facts.ObservationId;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Issues;
import id.tolok.shared.PeriodId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes requests about facts and carries the answers out. */
@Component
public class RequestWork {

    private static final int LONGEST_REASON = 1000;

    private final RequestRows rows;
    private final RequestTrail trail;
    private final RecordingWork recording;
    private final RecordingRights rights;
    private final ObservationQueries observations;
    private final EvidenceFiles evidence;
    private final CurrentActor actor;
    private final Clock clock;

    RequestWork(
            RequestRows rows,
            RequestTrail trail,
            RecordingWork recording,
            RecordingRights rights,
            ObservationQueries observations,
            EvidenceFiles evidence,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.recording = recording;
        this.rights = rights;
        this.observations = observations;
        this.evidence = evidence;
        this.actor = actor;
        this.clock = clock;
    }

    public Issues ask(PeriodId period, FactChange change, String given, Collection<NewEvidence> proof) {
        var self = self();
        var reason = required(given);
        requireOwn(change, self, period);
        if (change.old().isEmpty() && proof.isEmpty()) {
            throw new FactsRefusal("FACT_REQUEST_UNPROVEN");
        }
        var issues = recording.check(period, List.of(change));
        if (!issues.hasErrors()) {
            var id = rows.add(self, period, change, reason, actor.get().name(), clock.instant());
            evidence.attach(subject(id), self, proof);
            trail.asked(find(id));
        }
        return issues;
    }

    public void withdraw(FactRequestId id) {
        var request = find(id);
        if (!request.employee().equals(self())) {
            throw new FactsRefusal("FACT_REQUEST_NOT_YOURS");
        }
        answer(request, State.WITHDRAWN, "", Optional.empty());
    }

    public List<FactRequest> of(EmployeeId employee, PeriodId period) {
        return rows.of(employee, period);
    }

    public List<FactRequest> waitingForMe() {
        return rows.open(rights.people()).stream()
                .filter(rights.recordsAboutAll() ? this::isNotMine : this::mayAnswer)
                .toList();
    }

    public List<FactRequest> answered(int most) {
        return rows.answered(rights.people(), most);
    }

    public Issues accept(FactRequestId id, String note) {
        var request = find(id);
        requireAnswerer(request);
        var answer = limited(note.strip());
        var report = recording.change(request.period(), List.of(request.change()), request.reason(), List.of());
        if (report.isStored()) {
            var recorded = report.recorded().stream().findFirst();
            answer(request, State.ACCEPTED, answer, recorded);
            recorded.ifPresent(one -> evidence.carryOver(
                    subject(id),
                    new EvidenceSubject(EvidenceSubject.Kind.OBSERVATION, one.value()),
                    request.employee()));
        }
        return report.issues();
    }

    public void decline(FactRequestId id, String reason) {
        var request = find(id);
        requireAnswerer(request);
        answer(request, State.DECLINED, required(reason), Optional.empty());
    }

    private void answer(FactRequest request, State state, String reason, Optional<ObservationId> recorded) {
        var answer = new Answer(actor.get().name(), clock.instant(), reason, recorded);
        if (!rows.answer(request.id(), state, answer)) {
            throw new FactsRefusal("FACT_REQUEST_ANSWERED");
        }
        trail.answered(find(request.id()));
    }

    private void requireOwn(FactChange change, EmployeeId self, PeriodId period) {
        change.better()
                .filter(entry -> !entry.employee().equals(Optional.of(self)))
                .ifPresent(entry -> {
                    throw new FactsRefusal("FACT_REQUEST_NOT_YOURS");
                });
        change.old().ifPresent(id -> {
            var old = observations.find(id).filter(found -> found.employee().equals(Optional.of(self)));
            if (old.isEmpty()) {
                throw new FactsRefusal("FACT_UNKNOWN");
            }
            if (rows.isDisputed(id)) {
                throw new FactsRefusal("FACT_REQUEST_OPEN");
            }
        });
        if (change.old().isEmpty()) {
            change.better()
                    .map(FactEntry::observation)
                    .ifPresent(wanted -> recording.requireForSelf(wanted.code(), period));
        }
    }

    private void requireAnswerer(FactRequest request) {
        if (request.state() != State.OPEN) {
            throw new FactsRefusal("FACT_REQUEST_ANSWERED");
        }
        if (!mayAnswer(request)) {
            throw new FactsRefusal("FACT_REQUEST_NOT_YOURS");
        }
    }

    private boolean isNotMine(FactRequest request) {
        return !actor.get().employee().equals(Optional.of(request.employee()));
    }

    private boolean mayAnswer(FactRequest request) {
        return request.disputed()
                .flatMap(observations::find)
                .map(rights::maySupersede)
                .orElseGet(() -> rights.mayRecord(
                        request.employee(), request.wanted().orElseThrow().date()));
    }

    private FactRequest find(FactRequestId id) {
        return rows.find(id).orElseThrow(() -> new FactsRefusal("FACT_REQUEST_UNKNOWN"));
    }

    private EmployeeId self() {
        return actor.get().employee().orElseThrow(() -> new FactsRefusal("FACT_REQUEST_NOBODY"));
    }

    private static EvidenceSubject subject(FactRequestId id) {
        return new EvidenceSubject(EvidenceSubject.Kind.FACT_REQUEST, id.value());
    }

    private static String required(String reason) {
        if (reason.isBlank()) {
            throw new FactsRefusal("FACT_REASON_MISSING", LONGEST_REASON);
        }
        return limited(reason.strip());
    }

    private static String limited(String text) {
        if (text.length() > LONGEST_REASON) {
            throw new FactsRefusal("FACT_REASON_MISSING", LONGEST_REASON);
        }
        return text;
    }
}
