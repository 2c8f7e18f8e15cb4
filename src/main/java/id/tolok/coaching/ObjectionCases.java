package id.tolok.coaching;

import static id.tolok.shared.Permission.RULES_EDIT;

import id.tolok.coaching.internal.CoachingTrail;
import id.tolok.coaching.internal.CorrectedResults;
import id.tolok.coaching.internal.ObjectionCaseRows;
import id.tolok.engine.SourceFile;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RuleSets;
import id.tolok.rules.pack.CaseFile;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns objections that were right into cases, so that no later version of the rules gets them wrong again: the facts as
 * they were corrected, and what came out of them, without anything of the person.
 */
@Service
@Transactional
public class ObjectionCases {

    private static final String FILE = "cases/objections.yaml";

    private final ObjectionCaseRows rows;
    private final CorrectedResults results;
    private final RuleSets ruleSets;
    private final RuleAuthoring authoring;
    private final CoachingTrail trail;

    ObjectionCases(
            ObjectionCaseRows rows,
            CorrectedResults results,
            RuleSets ruleSets,
            RuleAuthoring authoring,
            CoachingTrail trail) {
        this.rows = rows;
        this.results = results;
        this.ruleSets = ruleSets;
        this.authoring = authoring;
        this.trail = trail;
    }

    /** Those whose person was evaluated again and that are no case yet, oldest first. */
    @Requires(RULES_EDIT)
    @Transactional(readOnly = true)
    public List<ObjectionCase> open() {
        return rows.open();
    }

    /**
     * Writes the case into a draft of its rule set.
     *
     * @throws CoachingRefusal {@code OBJECTION_NO_CASE} where it is taken already, or the draft is of another rule set
     */
    @Requires(RULES_EDIT)
    public void take(AppraisalId appraisal, RuleSetVersionId draft) {
        var offered = rows.open().stream()
                .filter(one -> one.appraisal().equals(appraisal))
                .findFirst()
                .orElseThrow(() -> new CoachingRefusal("OBJECTION_NO_CASE"));
        var version = authoring.edit(draft);
        if (!version.ruleSet().equals(offered.ruleSet())) {
            throw new CoachingRefusal("OBJECTION_NO_CASE");
        }
        var file = ruleSets.files(draft).stream()
                .filter(one -> one.path().equals(FILE))
                .findFirst()
                .orElseGet(() -> new SourceFile(FILE, new byte[0]));
        var cases = CaseFile.of(file).orElseThrow(() -> new CoachingRefusal("OBJECTION_NO_CASE"));
        authoring.save(draft, cases.put(offered.name(), results.sketch(offered)), version.revision());
        rows.taken(appraisal);
        trail.audit("coaching.objection-became-case", appraisal);
    }
}
