package id.tolok.rules.internal;

import id.tolok.rules.Decision.Step;
import id.tolok.rules.RulesRefusal;
import id.tolok.rules.VersionState;
import id.tolok.shared.RuleSetVersionId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens drafts and gives them up. */
@Component
public class DraftDesk {

    private final RuleSetRows ruleSets;
    private final VersionRows rows;
    private final Versions versions;
    private final FileRows files;
    private final WaiverRows waivers;
    private final DraftLocks locks;
    private final Trail trail;

    DraftDesk(
            RuleSetRows ruleSets,
            VersionRows rows,
            Versions versions,
            FileRows files,
            WaiverRows waivers,
            DraftLocks locks,
            Trail trail) {
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.versions = versions;
        this.files = files;
        this.waivers = waivers;
        this.locks = locks;
        this.trail = trail;
    }

    public RuleSetVersionId open(RuleSetVersionId from) {
        var origin = versions.hold(from);
        if (!origin.state().wasPublished()) {
            throw new RulesRefusal("NOT_PUBLISHED", origin.number());
        }
        ruleSets.hold(origin.ruleSet());
        var draft = rows.add(origin.ruleSet(), origin.content(), Optional.of(from), trail.sign());
        files.copy(from, draft);
        waivers.copy(from, draft);
        trail.happened("draft-opened", draft, Optional.empty(), Optional.of(origin.content()));
        locks.take(draft);
        return draft;
    }

    public void discard(RuleSetVersionId draft) {
        var row = versions.hold(draft);
        locks.requireHeld(row);
        rows.setState(draft, VersionState.DISCARDED);
        rows.setLock(draft, Optional.empty());
        trail.decided(draft, Step.DISCARDED, row.content(), Optional.empty());
    }
}
