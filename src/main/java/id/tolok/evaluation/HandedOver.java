package id.tolok.evaluation;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.ResultId;
import java.util.Set;

/**
 * Which results were handed over to the person: known to whoever hands them over. Before a human confirmed and released
 * it, nobody reads the own result, neither here nor by any other door.
 */
public interface HandedOver {

    Set<ResultId> to(EmployeeId person);
}
