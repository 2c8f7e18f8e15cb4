package id.tolok.rules;

import static id.tolok.shared.Permission.RULES_EDIT;
import static id.tolok.shared.Permission.RULES_READ;

import id.tolok.engine.SourceFile;
import id.tolok.rules.internal.ChangeRows;
import id.tolok.rules.internal.DraftDesk;
import id.tolok.rules.internal.DraftFiles;
import id.tolok.rules.internal.DraftLocks;
import id.tolok.rules.internal.FileRows;
import id.tolok.rules.internal.Versions;
import id.tolok.rules.pack.PackCheck;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing rules. One person at a time edits a draft; each change is kept with its author. A change of what was already
 * submitted or approved makes that void.
 */
@Service
@Transactional
public class RuleAuthoring {

    private final DraftDesk desk;
    private final DraftLocks locks;
    private final DraftFiles files;
    private final FileRows stored;
    private final ChangeRows changes;
    private final Versions versions;

    RuleAuthoring(
            DraftDesk desk,
            DraftLocks locks,
            DraftFiles files,
            FileRows stored,
            ChangeRows changes,
            Versions versions) {
        this.desk = desk;
        this.locks = locks;
        this.files = files;
        this.stored = stored;
        this.changes = changes;
        this.versions = versions;
    }

    /** A new draft with the text of a version that was published; refuses any other, whose text nobody approved. */
    @Requires(RULES_EDIT)
    public RuleSetVersion openDraft(RuleSetVersionId from) {
        return versions.get(desk.open(from));
    }

    /** Takes the editor's seat, or shows a sign of life; refuses while somebody else sits there. */
    @Requires(RULES_EDIT)
    public RuleSetVersion edit(RuleSetVersionId draft) {
        locks.take(draft);
        return versions.get(draft);
    }

    /** Takes the seat from whoever sits there; that person's next change is refused. */
    @Requires(RULES_EDIT)
    public RuleSetVersion takeOver(RuleSetVersionId draft) {
        locks.takeOver(draft);
        return versions.get(draft);
    }

    @Requires(RULES_EDIT)
    public void leave(RuleSetVersionId draft) {
        locks.leave(draft);
    }

    @Requires({RULES_READ, RULES_EDIT})
    @Transactional(readOnly = true)
    public Optional<EditorLock> editor(RuleSetVersionId draft) {
        return locks.editor(draft);
    }

    /**
     * Stores a file, new or changed.
     *
     * @param expectedRevision that the change was made on; refuses when the draft has moved on since
     */
    @Requires(RULES_EDIT)
    public RuleSetVersion save(RuleSetVersionId draft, SourceFile file, int expectedRevision) {
        files.save(draft, file, expectedRevision);
        return versions.get(draft);
    }

    @Requires(RULES_EDIT)
    public RuleSetVersion remove(RuleSetVersionId draft, String path, int expectedRevision) {
        files.remove(draft, path, expectedRevision);
        return versions.get(draft);
    }

    /** Checks everything that a draft (or any other version) holds: all files, and when they are in order the cases. */
    @Requires({RULES_READ, RULES_EDIT})
    @Transactional(readOnly = true)
    public PackCheck check(RuleSetVersionId draft) {
        return PackCheck.of(stored.of(versions.get(draft).id()));
    }

    /** Every saved change, the newest first. */
    @Requires({RULES_READ, RULES_EDIT})
    @Transactional(readOnly = true)
    public List<DraftChange> changes(RuleSetVersionId draft) {
        return changes.of(draft);
    }

    /** Gives a draft up; it stays on record. */
    @Requires(RULES_EDIT)
    public void discard(RuleSetVersionId draft) {
        desk.discard(draft);
    }
}
