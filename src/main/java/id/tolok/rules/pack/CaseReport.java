package id.tolok.rules.pack;

import id.tolok.engine.Coverage;
import id.tolok.engine.Outcome;
import id.tolok.shared.Issues;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What running the cases of a rule set gave.
 *
 * @param coverage of all cases together
 * @param issues all differences, and a warning for each rule that no case makes fire or that every case makes fire, and
 *     for each condition that was never seen true or never seen false
 */
public record CaseReport(List<CaseResult> results, Coverage coverage, Issues issues) {
    public CaseReport {
        results = List.copyOf(results);
    }

    public boolean allGreen() {
        return results.stream().allMatch(CaseResult::green);
    }

    /** Percent of the answers of conditions that were seen, rounded down to one decimal. */
    public BigDecimal coveragePercent() {
        if (coverage.possible() == 0) {
            return new BigDecimal(100);
        }
        return BigDecimal.valueOf(coverage.seen())
                .multiply(new BigDecimal(100))
                .divide(BigDecimal.valueOf(coverage.possible()), 1, RoundingMode.DOWN);
    }

    /** One case with what came out and how that differs from what it expects. */
    public record CaseResult(Case tested, Outcome outcome, Issues differences) {
        public boolean green() {
            return differences.isEmpty();
        }
    }
}
