package id.tolok.facts;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.Optional;

/**
 * An observation that somebody enters, of a person or of a unit; its source says where it is known from.
 *
 * @param form the answers that make up the value, where the indicator has a form and it was filled in
 */
public record FactEntry(
        Optional<EmployeeId> employee, Optional<UnitId> unit, Observation observation, Optional<FilledForm> form) {

    public FactEntry {
        if (employee.isPresent() == unit.isPresent()) {
            throw new IllegalArgumentException("a fact is of a person or of a unit: " + employee + ", " + unit);
        }
    }

    public static FactEntry of(EmployeeId employee, Observation observation) {
        return new FactEntry(Optional.of(employee), Optional.empty(), observation, Optional.empty());
    }

    public static FactEntry of(UnitId unit, Observation observation) {
        return new FactEntry(Optional.empty(), Optional.of(unit), observation, Optional.empty());
    }

    public FactEntry with(Optional<FilledForm> answers) {
        return new FactEntry(employee, unit, observation, answers);
    }
}
