package id.tolok.rules;

import static id.tolok.shared.Permission.RULES_APPROVE;
import static id.tolok.shared.Permission.RULES_EDIT;
import static id.tolok.shared.Permission.RULES_READ;

import id.tolok.rules.internal.CommentRows;
import id.tolok.rules.internal.ImpactRows;
import id.tolok.rules.internal.Reviews;
import id.tolok.rules.internal.Versions;
import id.tolok.shared.Hash;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about a version before it goes live: reasons for findings that stand, and remarks on lines. */
@Service
@Transactional
public class RuleReview {

    private final Versions versions;
    private final Reviews reviews;
    private final CommentRows comments;
    private final ImpactRows impacts;

    RuleReview(Versions versions, Reviews reviews, CommentRows comments, ImpactRows impacts) {
        this.versions = versions;
        this.reviews = reviews;
        this.comments = comments;
        this.impacts = impacts;
    }

    /** All gates of a version with what each of them lacks. */
    @Requires(RULES_READ)
    @Transactional(readOnly = true)
    public Readiness readiness(RuleSetVersionId version) {
        return reviews.readiness(versions.get(version));
    }

    /** Lets a finding stand, with a reason; refuses findings that are not there and versions that are no draft. */
    @Requires(RULES_EDIT)
    public void waive(RuleSetVersionId draft, Hash finding, String reason) {
        reviews.waive(draft, finding, reason);
    }

    /** Takes a reason back. */
    @Requires(RULES_EDIT)
    public void unwaive(RuleSetVersionId draft, Hash finding) {
        reviews.unwaive(draft, finding);
    }

    /** Says something about a line; refuses lines that are not there. */
    @Requires({RULES_EDIT, RULES_APPROVE})
    public void comment(RuleSetVersionId version, String path, int line, String words) {
        reviews.comment(version, path, line, words);
    }

    /** Settles a remark; it stays on record. */
    @Requires({RULES_EDIT, RULES_APPROVE})
    public void settle(RuleSetVersionId version, long comment) {
        reviews.settle(version, comment);
    }

    /** Every remark, by file and line. */
    @Requires(RULES_READ)
    @Transactional(readOnly = true)
    public List<LineComment> comments(RuleSetVersionId version) {
        return comments.of(version);
    }

    /** Whose impact was computed, the newest first; of older contents too. */
    @Requires(RULES_READ)
    @Transactional(readOnly = true)
    public List<StudiedImpact> studied(RuleSetVersionId version) {
        return impacts.of(version);
    }
}
