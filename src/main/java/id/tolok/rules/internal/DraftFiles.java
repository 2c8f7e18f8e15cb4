package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.rules.ContentHash;
import id.tolok.rules.Decision.Step;
import id.tolok.rules.DraftChange;
import id.tolok.rules.RulesRefusal;
import id.tolok.rules.VersionState;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The changing files of a draft. */
@Component
public class DraftFiles {

    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern PATH =
            Pattern.compile("(?=.{1,200}$)([A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*");

    private final VersionRows rows;
    private final Versions versions;
    private final FileRows files;
    private final ChangeRows changes;
    private final DraftLocks locks;
    private final Trail trail;

    DraftFiles(VersionRows rows, Versions versions, FileRows files, ChangeRows changes, DraftLocks locks, Trail trail) {
        this.rows = rows;
        this.versions = versions;
        this.files = files;
        this.changes = changes;
        this.locks = locks;
        this.trail = trail;
    }

    public void save(RuleSetVersionId draft, SourceFile file, int expectedRevision) {
        requireAcceptable(file);
        var row = holdForChange(draft, expectedRevision);
        var before = files.find(draft, file.path());
        if (before.filter(file::equals).isPresent()) {
            return;
        }
        files.put(draft, file);
        changed(row, file.path(), before, Optional.of(file));
    }

    /** One change for each file that differs. */
    public void replaceAll(RuleSetVersionId draft, List<SourceFile> all, int expectedRevision) {
        int revision = expectedRevision;
        for (var file : all) {
            save(draft, file, revision);
            revision = versions.hold(draft).revision();
        }
        var wanted = all.stream().map(SourceFile::path).collect(Collectors.toSet());
        for (var file : files.of(draft)) {
            if (!wanted.contains(file.path())) {
                remove(draft, file.path(), revision);
                revision++;
            }
        }
    }

    private static void requireAcceptable(SourceFile file) {
        if (!PATH.matcher(file.path()).matches()) {
            throw new RulesRefusal("BAD_FILE_NAME", file.path());
        }
        if (file.content().length > MOST_BYTES) {
            throw new RulesRefusal("FILE_TOO_LARGE", file.path(), MOST_BYTES / 1024);
        }
    }

    public void remove(RuleSetVersionId draft, String path, int expectedRevision) {
        var row = holdForChange(draft, expectedRevision);
        var before = files.find(draft, path);
        if (before.isEmpty()) {
            throw new RulesRefusal("NO_SUCH_FILE", path);
        }
        files.remove(draft, path);
        changed(row, path, before, Optional.empty());
    }

    private VersionRow holdForChange(RuleSetVersionId draft, int expectedRevision) {
        var row = versions.hold(draft);
        locks.requireHeld(row);
        if (row.revision() != expectedRevision) {
            throw new RulesRefusal("DRAFT_MOVED_ON", expectedRevision, row.revision());
        }
        return row;
    }

    private void changed(VersionRow row, String path, Optional<SourceFile> before, Optional<SourceFile> after) {
        var revision = row.revision() + 1;
        changes.add(row.id(), new DraftChange(revision, path, after, trail.sign()));
        rows.setContent(row.id(), ContentHash.of(files.of(row.id())), revision);
        trail.happened("draft-changed", row.id(), before.map(DraftFiles::hash), after.map(DraftFiles::hash));
        if (row.state() != VersionState.DRAFT) {
            rows.setState(row.id(), VersionState.DRAFT);
            trail.decided(row.id(), Step.VOIDED, row.content(), Optional.empty());
        }
    }

    private static Hash hash(SourceFile file) {
        return Hash.of(file.content());
    }
}
