package id.tolok.rules.pack;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.Firing;
import id.tolok.engine.model.RuleDefinition;
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
        var issues = new ArrayList<Issue>();
        results.forEach(result -> issues.addAll(result.differences().all()));
        rules.model().rules().forEach(rule -> issues.addAll(unproven(rule, results)));
        return new CaseReport(results, Issues.of(issues));
    }

    private static CaseResult result(Case tested, CompiledRules rules) {
        var outcome = rules.evaluate(tested.facts());
        return new CaseResult(tested, outcome, CaseComparison.differences(tested, outcome));
    }

    private static List<Issue> unproven(RuleDefinition rule, List<CaseResult> results) {
        long fired = results.stream().filter(result -> fires(rule, result)).count();
        var place = rule.origin().place();
        if (fired == 0) {
            return List.of(Issue.warning("RULE_WITHOUT_FIRING_CASE", place, rule.name()));
        }
        return fired == results.size()
                ? List.of(Issue.warning("RULE_WITHOUT_SILENT_CASE", place, rule.name()))
                : List.of();
    }

    private static boolean fires(RuleDefinition rule, CaseResult result) {
        return result.outcome().firings().stream().map(Firing::rule).anyMatch(rule.name()::equals);
    }
}
