package id.tolok.rules.internal;

import id.tolok.rules.ContentHash;
import id.tolok.rules.Decision;
import id.tolok.rules.RulesRefusal;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetVersionId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The gates that people stand at. All are bound to the hash of what is stored, never to a flag alone. */
@Component
public class Approvals {

    private final FileRows files;
    private final ChangeRows changes;
    private final DecisionRows decisions;

    Approvals(FileRows files, ChangeRows changes, DecisionRows decisions) {
        this.files = files;
        this.changes = changes;
        this.decisions = decisions;
    }

    /** Refuses whoever wrote any of a version or handed it in. */
    public void requireIndependent(RuleSetVersionId version, String actor) {
        if (changes.authors(version).contains(actor)) {
            throw new RulesRefusal("AUTHOR_CANNOT_APPROVE", actor);
        }
        if (submitted(version).filter(d -> d.signature().by().equals(actor)).isPresent()) {
            throw new RulesRefusal("SUBMITTER_CANNOT_APPROVE", actor);
        }
    }

    /** Refuses to go on with other content than was submitted. */
    public void requireSubmitted(RuleSetVersionId version) {
        requireSame(submitted(version), version, "NOT_SUBMITTED");
    }

    /** Refuses to publish what nobody independent approved, exactly as it is stored now. */
    public void requireApproved(RuleSetVersionId version) {
        requireSubmitted(version);
        var approval = requireSame(signatures(version).approved(), version, "NOT_APPROVED");
        requireIndependent(version, approval.signature().by());
    }

    private Decision requireSame(Optional<Decision> decision, RuleSetVersionId version, String missing) {
        var made = decision.orElseThrow(() -> new RulesRefusal(missing, version.value()));
        if (!made.content().equals(stored(version))) {
            throw new RulesRefusal("CONTENT_CHANGED", version.value());
        }
        return made;
    }

    private Hash stored(RuleSetVersionId version) {
        return ContentHash.of(files.of(version));
    }

    private Optional<Decision> submitted(RuleSetVersionId version) {
        return signatures(version).submitted();
    }

    private Versions.Signatures signatures(RuleSetVersionId version) {
        return Versions.Signatures.of(decisions.of(version));
    }
}
