package id.tolok.rules.pack;

import id.tolok.engine.Outcome;
import id.tolok.shared.Issues;
import java.util.List;

/**
 * What running the cases of a rule set gave.
 *
 * @param issues all differences, and a warning for each rule that no case makes fire or that every case makes fire
 */
public record CaseReport(List<CaseResult> results, Issues issues) {
    public CaseReport {
        results = List.copyOf(results);
    }

    public boolean allGreen() {
        return results.stream().allMatch(CaseResult::green);
    }

    /** One case with what came out and how that differs from what it expects. */
    public record CaseResult(Case tested, Outcome outcome, Issues differences) {
        public boolean green() {
            return differences.isEmpty();
        }
    }
}
