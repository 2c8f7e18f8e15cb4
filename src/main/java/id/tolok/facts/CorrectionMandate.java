package id.tolok.facts;

import id.tolok.shared.EmployeeId;
import java.time.LocalDate;

/**
 * Whether the current actor has to correct what others recorded about an employee, because it was decided so: answered by
 * the module where objections are decided.
 */
public interface CorrectionMandate {

    boolean covers(EmployeeId employee, LocalDate date);
}
