package id.tolok.facts;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.time.Instant;
import java.util.Optional;

/**
 * An observation as it is kept, of a person or of a unit whose members it reaches. It is never changed; a better one
 * takes its place.
 *
 * @param end absent while it counts
 */
public record RecordedObservation(
        ObservationId id,
        Optional<EmployeeId> employee,
        Optional<UnitId> unit,
        Observation observation,
        Optional<FactImportId> fromImport,
        String recordedBy,
        Instant recordedAt,
        Optional<End> end) {

    /** Why it no longer counts, and what took its place. */
    public record End(Optional<ObservationId> successor, String reason, String endedBy, Instant endedAt) {}
}
