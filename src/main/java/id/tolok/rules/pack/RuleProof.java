package id.tolok.rules.pack;

import id.tolok.engine.Coverage;
import id.tolok.engine.Coverage.Leaf;
import id.tolok.engine.Firing;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.rules.pack.CaseReport.CaseResult;
import id.tolok.shared.Issue;
import java.util.ArrayList;
import java.util.List;

/** What the cases prove of one rule: that it fires, that it can stay silent, and that each condition decides something. */
record RuleProof(RuleDefinition rule, List<CaseResult> results, Coverage coverage) {

    List<Issue> issues() {
        var place = rule.origin().place();
        long fired = results.stream().filter(this::fires).count();
        if (fired == 0) {
            return List.of(Issue.warning("RULE_WITHOUT_FIRING_CASE", place, rule.name()));
        }
        if (fired == results.size()) {
            return List.of(Issue.warning("RULE_WITHOUT_SILENT_CASE", place, rule.name()));
        }
        return unseen();
    }

    private List<Issue> unseen() {
        var issues = new ArrayList<Issue>();
        var seen = coverage.rules().get(rule.name());
        if (seen == null) {
            return issues;
        }
        for (int i = 0; i < seen.leaves().size(); i++) {
            var leaf = seen.leaves().get(i);
            if (!leaf.complete()) {
                var place = rule.origin().constraintPlaces().get(i);
                issues.add(Issue.warning(code(leaf), place, rule.name()));
            }
        }
        return issues;
    }

    private static String code(Leaf leaf) {
        return leaf.seenTrue() ? "CONDITION_NEVER_FALSE" : "CONDITION_NEVER_TRUE";
    }

    private boolean fires(CaseResult result) {
        return result.outcome().firings().stream().map(Firing::rule).anyMatch(rule.name()::equals);
    }
}
