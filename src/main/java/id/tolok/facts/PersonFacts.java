package id.tolok.facts;

import id.tolok.engine.EmployeeFacts;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.List;

/**
 * What an evaluation reads about one employee.
 *
 * @param observations the own observations behind it, in the order of {@code facts.observations()}
 */
public record PersonFacts(EmployeeId employee, UnitId unit, EmployeeFacts facts, List<ObservationId> observations) {

    public PersonFacts {
        observations = List.copyOf(observations);
    }
}
