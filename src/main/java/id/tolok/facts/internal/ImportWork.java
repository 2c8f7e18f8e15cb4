package id.tolok.facts.internal;

import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportState;
import id.tolok.facts.FactImportStatus;
import id.tolok.facts.IdenticalRows;
import id.tolok.facts.intake.FactFile;
import id.tolok.facts.intake.FactRow;
import id.tolok.organisation.intake.TableFile;
import id.tolok.shared.Auditable;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores a file chunk by chunk. Each chunk is one transaction that also notes how far the import has come. */
@Component
class ImportWork {

    private final ImportRows imports;
    private final ImportFiles files;
    private final ImportIssueRows issueRows;
    private final ObservationRows observations;
    private final ImportBasis basis;
    private final StoredRowsQuery stored;
    private final ImportOwnership ownership;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private volatile boolean stopping;

    ImportWork(
            ImportRows imports,
            ImportFiles files,
            ImportIssueRows issueRows,
            ObservationRows observations,
            ImportBasis basis,
            StoredRowsQuery stored,
            ImportOwnership ownership,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.files = files;
        this.issueRows = issueRows;
        this.observations = observations;
        this.basis = basis;
        this.stored = stored;
        this.ownership = ownership;
        this.transaction = transaction;
        this.events = events;
    }

    /** Goes on from where the import is. */
    void run(FactImportId id) {
        var start = imports.find(id).orElseThrow();
        var against = basis.of(start.period(), start.ruleSet());
        var mapping = imports.mapping(id);
        var reach = files.with(id, content -> Reach.of(new TableFile(start.fileName(), content), mapping, against));
        basis.remember(against, reach);
        var repeats = repeats(start, against, reach);
        try (var storing = new OneAhead(chunk -> store(id, chunk, against.directory()))) {
            var chunks = new Chunks(start.linesDone(), repeats, storing::take);
            var unreadable = files.with(
                    id,
                    content ->
                            FactFile.read(new TableFile(start.fileName(), content), mapping, against.checks(), chunks));
            unreadable.ifPresent(chunks::issue);
            chunks.flush();
            storing.finish();
            end(start, unreadable.isEmpty() ? FactImportState.COMPLETED : FactImportState.FAILED);
        }
    }

    private Predicate<FactRow> repeats(FactImportStatus of, ImportBasis.Basis against, Reach reach) {
        var known = of.identical() == IdenticalRows.STORE ? StoredRows.NONE : stored.from(of.source(), reach);
        if (known.isEmpty()) {
            return row -> false;
        }
        var repeats = new Repeats(known, of.identical(), against.checks().dictionary());
        return row -> repeats.passesOver(against.directory().observation(row, of.source(), Optional.empty()));
    }

    /** After the chunk that is being stored; never by interrupting, which would close the database's file. */
    void stop() {
        stopping = true;
    }

    private void store(FactImportId id, Chunk chunk, Directory directory) {
        transaction.executeWithoutResult(status -> {
            var now = imports.find(id).orElseThrow();
            if (stopping || !ownership.hold(id) || !imports.advance(id, now.linesDone(), chunk)) {
                throw new CancellationException("import " + id.value() + " was stopped");
            }
            observations.add(
                    chunk.facts().stream()
                            .map(fact -> directory.observation(fact, now.source(), Optional.of(id)))
                            .toList(),
                    now.startedBy());
            issueRows.add(id, now.issues(), chunk.issues());
        });
    }

    private void end(FactImportStatus of, FactImportState state) {
        transaction.executeWithoutResult(status -> {
            if (imports.move(of.id(), FactImportState.RUNNING, state)) {
                events.publishEvent(Auditable.of(
                        state == FactImportState.COMPLETED ? "facts.import-completed" : "facts.import-failed",
                        "fact-import:" + of.id().value()));
            }
        });
    }
}
