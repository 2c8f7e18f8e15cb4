package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.verifying.Verifier;
import id.tolok.engine.model.RuleModel;
import id.tolok.shared.Issues;
import java.util.List;

/**
 * What looking at all rules together finds, without evaluating anybody: gaps and overlaps where a table's policy asks for
 * them, contradictions, and rules or grades that cannot matter.
 *
 * @param notAnalysed rules with joins, accumulates, arithmetic or facts of which there can be several
 */
public record Verification(List<Finding> findings, List<NotAnalysed> notAnalysed) {

    public Verification {
        findings = List.copyOf(findings);
        notAnalysed = List.copyOf(notAnalysed);
    }

    public static Verification of(RuleModel model, RuleDictionary dictionary) {
        return new Verifier(model, dictionary).verify();
    }

    /** What was found; what was not analysed is not in here. */
    public Issues issues() {
        return Issues.of(findings.stream().map(Finding::issue).toList());
    }
}
