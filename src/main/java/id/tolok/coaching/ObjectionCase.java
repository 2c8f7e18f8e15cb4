package id.tolok.coaching;

import id.tolok.shared.RuleSetId;

/** An objection that was right and can become a case of its rule set; nothing in it tells who it was. */
public record ObjectionCase(AppraisalId appraisal, RuleSetId ruleSet, String periodCode, Objection.Target target) {

    /** The name that the case gets. */
    public String name() {
        return "objection " + appraisal.value();
    }
}
