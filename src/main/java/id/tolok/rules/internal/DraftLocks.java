package id.tolok.rules.internal;

import id.tolok.rules.EditorLock;
import id.tolok.rules.RulesRefusal;
import id.tolok.shared.RuleSetVersionId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one editor's seat of each draft. Who shows no sign of life for two minutes has left it. */
@Component
public class DraftLocks {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final VersionRows rows;
    private final Versions versions;
    private final Trail trail;

    DraftLocks(VersionRows rows, Versions versions, Trail trail) {
        this.rows = rows;
        this.versions = versions;
        this.trail = trail;
    }

    public void take(RuleSetVersionId draft) {
        var row = versions.hold(draft);
        requireOpen(row);
        var other = otherThanMe(row);
        if (other.isPresent()) {
            throw new RulesRefusal("DRAFT_LOCKED", other.get().holder());
        }
        sitDown(draft);
    }

    public void takeOver(RuleSetVersionId draft) {
        var row = versions.hold(draft);
        requireOpen(row);
        if (otherThanMe(row).isPresent()) {
            trail.happened("draft-taken-over", draft, Optional.of(row.content()), Optional.of(row.content()));
        }
        sitDown(draft);
    }

    public void leave(RuleSetVersionId draft) {
        if (versions.hold(draft)
                .lock()
                .filter(lock -> lock.holder().equals(me()))
                .isPresent()) {
            rows.setLock(draft, Optional.empty());
        }
    }

    public Optional<EditorLock> editor(RuleSetVersionId draft) {
        return rows.find(draft).flatMap(this::living);
    }

    /** Refuses a change while somebody else sits there; a change is a sign of life, and takes an empty seat. */
    void requireHeld(VersionRow row) {
        requireOpen(row);
        var other = otherThanMe(row);
        if (other.isPresent()) {
            throw new RulesRefusal("LOCK_LOST", other.get().holder());
        }
        sitDown(row.id());
    }

    private static void requireOpen(VersionRow row) {
        if (!row.state().isOpen()) {
            throw new RulesRefusal("NOT_A_DRAFT", row.number());
        }
    }

    private Optional<EditorLock> otherThanMe(VersionRow row) {
        return living(row).filter(lock -> !lock.holder().equals(me()));
    }

    private Optional<EditorLock> living(VersionRow row) {
        var earliest = trail.sign().at().minus(PATIENCE);
        return row.lock().filter(lock -> lock.seen().isAfter(earliest));
    }

    private void sitDown(RuleSetVersionId draft) {
        var signature = trail.sign();
        rows.setLock(draft, Optional.of(new EditorLock(signature.by(), signature.at())));
    }

    private String me() {
        return trail.sign().by();
    }
}
