package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.FactImportId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.Optional;

/** An observation that is about to be recorded. */
public record NewObservation(
        Optional<EmployeeId> employee,
        Optional<UnitId> unit,
        Observation observation,
        Optional<FactImportId> fromImport) {}
