package id.tolok.facts;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.Optional;

/** An observation that somebody enters, of a person or of a unit; its source says where it is known from. */
public record FactEntry(Optional<EmployeeId> employee, Optional<UnitId> unit, Observation observation) {

    public FactEntry {
        if (employee.isPresent() == unit.isPresent()) {
            throw new IllegalArgumentException("a fact is of a person or of a unit: " + employee + ", " + unit);
        }
    }

    public static FactEntry of(EmployeeId employee, Observation observation) {
        return new FactEntry(Optional.of(employee), Optional.empty(), observation);
    }

    public static FactEntry of(UnitId unit, Observation observation) {
        return new FactEntry(Optional.empty(), Optional.of(unit), observation);
    }
}
