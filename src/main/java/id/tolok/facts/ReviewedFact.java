package id.tolok.facts;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of feedback that somebody reviewed and accepted: about one person or one unit.
 *
 * @param source where the original is to be found
 */
public record ReviewedFact(
        Optional<EmployeeId> employee,
        Optional<UnitId> unit,
        String indicator,
        BigDecimal value,
        LocalDate date,
        String source) {

    public ReviewedFact {
        if (employee.isPresent() == unit.isPresent()) {
            throw new IllegalArgumentException("a fact is of a person or of a unit: " + indicator);
        }
    }
}
