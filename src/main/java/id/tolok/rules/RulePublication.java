package id.tolok.rules;

import static id.tolok.shared.Permission.RULES_APPROVE;
import static id.tolok.shared.Permission.RULES_EDIT;
import static id.tolok.shared.Permission.RULES_PUBLISH;

import id.tolok.rules.internal.Gatekeeper;
import id.tolok.rules.internal.GoingLive;
import id.tolok.rules.internal.Versions;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From draft to law. Each gate is bound to the hash of the content, and nobody who wrote or submitted a version can
 * approve it, whichever way this is called. A version that does not check cleanly never goes live.
 */
@Service
@Transactional
public class RulePublication {

    private final Gatekeeper gatekeeper;
    private final GoingLive goingLive;
    private final Versions versions;

    RulePublication(Gatekeeper gatekeeper, GoingLive goingLive, Versions versions) {
        this.gatekeeper = gatekeeper;
        this.goingLive = goingLive;
        this.versions = versions;
    }

    /** Hands a draft in for approval; refuses errors, failing cases and a draft that changes nothing. */
    @Requires(RULES_EDIT)
    public RuleSetVersion submit(RuleSetVersionId draft) {
        gatekeeper.submit(draft);
        return versions.get(draft);
    }

    @Requires(RULES_APPROVE)
    public RuleSetVersion approve(RuleSetVersionId version) {
        gatekeeper.approve(version);
        return versions.get(version);
    }

    /** Sends a submitted or approved version back to its authors, with a reason. */
    @Requires(RULES_APPROVE)
    public RuleSetVersion reject(RuleSetVersionId version, String reason) {
        gatekeeper.reject(version, reason);
        return versions.get(version);
    }

    /** Makes an approved version live from a day on; it is checked once more, and what is live stays so on refusal. */
    @Requires(RULES_PUBLISH)
    public RuleSetVersion publish(RuleSetVersionId version, LocalDate effectiveFrom) {
        goingLive.publish(version, effectiveFrom);
        return versions.get(version);
    }

    /** Takes a published version out of force, with a reason; refuses to leave a rule set without any. */
    @Requires(RULES_PUBLISH)
    public RuleSetVersion withdraw(RuleSetVersionId version, String reason) {
        goingLive.withdraw(version, reason);
        return versions.get(version);
    }

    /** Publishes an old text again as a new version; refuses whoever wrote that text. */
    @Requires(RULES_PUBLISH)
    public RuleSetVersion rollBackTo(RuleSetVersionId old, LocalDate effectiveFrom, String reason) {
        return versions.get(goingLive.rollBackTo(old, effectiveFrom, reason));
    }
}
