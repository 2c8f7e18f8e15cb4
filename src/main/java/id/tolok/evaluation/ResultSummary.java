package id.tolok.evaluation;

import id.tolok.engine.Outcome;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A result as lists show it. Name, NIP and unit are those at the time of the run.
 *
 * @param aspects scores, rounded to 20 decimals; an aspect that nobody wrote is missing
 */
public record ResultSummary(
        ResultId id,
        RunId run,
        EmployeeId employee,
        String nip,
        String name,
        UnitId unit,
        Outcome.Status status,
        Optional<String> grade,
        SortedMap<String, BigDecimal> aspects) {

    public ResultSummary {
        aspects = Collections.unmodifiableSortedMap(new TreeMap<>(aspects));
    }
}
