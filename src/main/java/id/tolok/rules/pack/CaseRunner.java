package id.tolok.rules.pack;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.Coverage;
import id.tolok.rules.pack.CaseReport.CaseResult;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.ArrayList;
import java.util.List;

/** Runs the cases of a rule set through its rules. */
public final class CaseRunner {
    private CaseRunner() {}

    public static CaseReport run(List<Case> cases, CompiledRules rules) {
        var results = cases.stream().map(tested -> result(tested, rules)).toList();
        var coverage = results.stream()
                .map(result -> rules.coverage(result.tested().facts(), result.outcome()))
                .reduce(Coverage.NONE, Coverage::and);
        var issues = new ArrayList<Issue>();
        results.forEach(result -> issues.addAll(result.differences().all()));
        rules.model().rules().forEach(rule -> issues.addAll(new RuleProof(rule, results, coverage).issues()));
        return new CaseReport(results, coverage, Issues.of(issues));
    }

    private static CaseResult result(Case tested, CompiledRules rules) {
        var outcome = rules.evaluate(tested.facts());
        return new CaseResult(tested, outcome, CaseComparison.differences(tested, outcome));
    }
}
