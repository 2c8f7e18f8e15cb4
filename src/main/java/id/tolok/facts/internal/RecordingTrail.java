package id.tolok.facts.internal;

import id.tolok.facts.FactEntry;
import id.tolok.facts.ObservationId;
import id.tolok.shared.Auditable;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.UnitId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes into the audit what was recorded and what was ended, by number and hash. */
@Component
public class RecordingTrail {

    private final ApplicationEventPublisher events;

    RecordingTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void recorded(ObservationId id, FactEntry entry) {
        var observation = entry.observation();
        var content = CanonicalJson.write(List.of(
                entry.employee().map(EmployeeId::value).orElse(0L),
                entry.unit().map(UnitId::value).orElse(0L),
                observation.code(),
                observation.value() == null ? "" : observation.value(),
                Objects.requireNonNullElse(observation.text(), ""),
                observation.date().toString(),
                Objects.requireNonNullElse(observation.source(), "")));
        events.publishEvent(Auditable.of("facts.fact-recorded", subject(id), Hash.of(content)));
    }

    void ended(ObservationId id, Optional<ObservationId> successor, String reason) {
        var content =
                CanonicalJson.write(List.of(successor.map(ObservationId::value).orElse(0L), reason));
        events.publishEvent(Auditable.of("facts.fact-superseded", subject(id), Hash.of(content)));
    }

    private static String subject(ObservationId id) {
        return "observation:" + id.value();
    }
}
