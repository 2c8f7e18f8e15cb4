package id.tolok.console.rules;

import id.tolok.engine.Finding;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.rules.DraftChange;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RuleExchange;
import id.tolok.rules.RulePublication;
import id.tolok.rules.RuleReview;
import id.tolok.rules.RuleSet;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleSets;
import id.tolok.rules.RulesRefusal;
import id.tolok.rules.pack.CaseFile;
import id.tolok.rules.pack.CaseSketch;
import id.tolok.shared.Issues;
import id.tolok.shared.Refusal;
import id.tolok.shared.RuleSetVersionId;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Somebody at work on a draft: knows the revision that the screen shows, and whether this person still sits in the
 * editor's seat.
 */
@Component
@Scope("prototype")
final class DraftPresenter {

    private static final Logger LOG = LoggerFactory.getLogger(DraftPresenter.class);

    /** Refusals after which the screen can only be read until somebody acts. */
    private static final List<String> SEAT = List.of("DRAFT_LOCKED", "LOCK_LOST", "DRAFT_MOVED_ON", "NOT_A_DRAFT");

    private static final String CASES_OF_FINDINGS = "cases/findings.yaml";

    private final RuleSets ruleSets;
    private final RuleAuthoring authoring;
    private final RulePublication publication;
    private final RuleExchange exchange;
    private final RuleReview review;
    private final Clock clock;

    private Optional<RuleSetVersion> draft = Optional.empty();
    private Optional<RulesRefusal> obstacle = Optional.empty();
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final UndoStack undo = new UndoStack();
    private int opened;

    DraftPresenter(
            RuleSets ruleSets,
            RuleAuthoring authoring,
            RulePublication publication,
            RuleExchange exchange,
            RuleReview review,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.authoring = authoring;
        this.publication = publication;
        this.exchange = exchange;
        this.review = review;
        this.clock = clock;
    }

    /** Sits down to edit; where that is refused, the draft can still be read. */
    void open(RuleSetVersionId id) {
        draft = Optional.of(ruleSets.version(id));
        attempt(() -> authoring.edit(id));
        opened = draft().revision();
        load();
    }

    void takeOver() {
        attempt(() -> authoring.takeOver(draft().id()));
        load();
    }

    /** Keeps the seat; notices when somebody else has taken it. */
    void stay() {
        if (isEditing()) {
            var shown = draft();
            attempt(() -> authoring.edit(shown.id()));
            // what another window saved meanwhile must not be overwritten unseen
            draft = isEditing() ? Optional.of(shown) : draft;
        }
    }

    /** Stores a text; what it said before can be brought back. */
    void save(String path, String text) {
        var before = Optional.ofNullable(files.get(path)).flatMap(FileTexts::of);
        if (store(path, text)) {
            before.filter(old -> !old.equals(text)).ifPresent(old -> undo.changed(path, old, text));
        }
    }

    /** The file whose last change was taken back, if there was one. */
    Optional<String> undo() {
        if (!undo.canUndo()) {
            undo.remember(UndoStack.steps(authoring.changes(draft().id()), opened));
        }
        return undo.undo().filter(step -> store(step.path(), step.before())).map(UndoStack.Step::path);
    }

    Optional<String> redo() {
        return undo.redo().filter(step -> store(step.path(), step.after())).map(UndoStack.Step::path);
    }

    private boolean store(String path, String text) {
        if (isEditing()) {
            attempt(() -> authoring.save(draft().id(), FileTexts.file(path, text), draft().revision()));
        }
        if (isEditing()) {
            files.put(path, FileTexts.file(path, text));
        }
        return isEditing();
    }

    void replace(byte[] zip) {
        attempt(() -> exchange.replace(draft().id(), zip, draft().revision()));
        load();
    }

    byte[] workbook(String path) {
        return exchange.sheet(draft().id(), path);
    }

    /** Brings an edited workbook into its table; what the table said before can be brought back. */
    Issues takeWorkbook(String path, String name, byte[] workbook) {
        var before = Optional.ofNullable(files.get(path)).flatMap(FileTexts::of);
        var upload = exchange.replaceTable(draft().id(), path, new SourceFile(name, workbook), draft().revision());
        draft = Optional.of(upload.draft());
        load();
        var after = Optional.ofNullable(files.get(path)).flatMap(FileTexts::of);
        before.filter(old -> !Optional.of(old).equals(after))
                .ifPresent(old -> undo.changed(path, old, after.orElse("")));
        return upload.issues();
    }

    /** The row that closes a gap, for people to decide on. */
    Optional<MissingRow> missingRow(Finding finding) {
        return Optional.ofNullable(files.get(finding.place().file())).flatMap(file -> MissingRow.of(finding, file));
    }

    /** The file of cases to which one about a finding's witness was added. */
    Optional<String> prove(Finding finding, String name) {
        var rules = DraftChecks.compiled(files.values());
        return finding.witness()
                .flatMap(witness -> rules.map(compiled -> {
                    var path = CASES_OF_FINDINGS;
                    var file = Optional.ofNullable(files.get(path)).orElseGet(() -> FileTexts.file(path, ""));
                    var data = CaseSketch.of(
                            name, witness.facts(), compiled.evaluate(witness.facts()), compiled.dictionary());
                    CaseFile.of(file)
                            .map(cases -> cases.put(name, data))
                            .flatMap(FileTexts::of)
                            .ifPresent(text -> save(path, text));
                    return path;
                }));
    }

    /** Every saved change, the newest first. */
    List<DraftChange> changes() {
        return authoring.changes(draft().id());
    }

    /** Makes a file say what it said after a change; that can be taken back too. */
    void restore(DraftChange change) {
        change.after().flatMap(FileTexts::of).ifPresent(text -> save(change.path(), text));
    }

    /** Whether nothing keeps the draft from being submitted. */
    boolean isReady() {
        return review.readiness(draft().id()).ready();
    }

    void remove(String path) {
        attempt(() -> authoring.remove(draft().id(), path, draft().revision()));
        load();
    }

    List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    /** All files, one of them with a text that is not stored yet. */
    List<SourceFile> with(String path, String text) {
        var all = new TreeMap<>(files);
        all.put(path, FileTexts.file(path, text));
        return List.copyOf(all.values());
    }

    /** What the draft's own manifest lets rules speak of. */
    Optional<RuleDictionary> dictionary() {
        return DraftChecks.dictionary(files.values());
    }

    private void load() {
        files.clear();
        ruleSets.files(draft().id()).forEach(file -> files.put(file.path(), file));
    }

    void submit() {
        draft = Optional.of(publication.submit(draft().id()));
    }

    void discard() {
        authoring.discard(draft().id());
    }

    void leave() {
        if (isEditing()) {
            try {
                authoring.leave(draft().id());
            } catch (Refusal nobodySignedIn) {
                LOG.debug("the seat of an ended session falls free by itself", nobodySignedIn);
            }
        }
    }

    RuleSetVersion draft() {
        return draft.orElseThrow();
    }

    boolean isEditing() {
        return obstacle.isEmpty();
    }

    /** Why this person cannot edit now. */
    Optional<RulesRefusal> obstacle() {
        return obstacle;
    }

    Titles titles() {
        return ruleSets.find(draft().ruleSet()).map(RuleSet::titles).orElseThrow();
    }

    LocalTime now() {
        return LocalTime.now(clock);
    }

    private void attempt(Supplier<RuleSetVersion> work) {
        try {
            draft = Optional.of(work.get());
            obstacle = Optional.empty();
        } catch (RulesRefusal refusal) {
            if (!SEAT.contains(refusal.code())) {
                throw refusal;
            }
            obstacle = Optional.of(refusal);
        }
    }
}
