package id.tolok.facts.internal;

import static id.tolok.facts.FactImportState.CANCELLED;
import static id.tolok.facts.FactImportState.COMPLETED;
import static id.tolok.facts.FactImportState.INTERRUPTED;
import static id.tolok.facts.FactImportState.RUNNING;
import static id.tolok.facts.FactImportState.WITHDRAWN;

import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactsRefusal;
import id.tolok.facts.intake.ColumnMapping;
import id.tolok.organisation.intake.TableFile;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts, resumes and withdraws imports, each in one transaction with its audit. */
@Component
@Transactional
public class ImportStarts {

    private final ImportRows imports;
    private final ImportFiles files;
    private final ImportMappings mappings;
    private final ImportBasis basis;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ImportStarts(
            ImportRows imports,
            ImportFiles files,
            ImportMappings mappings,
            ImportBasis basis,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.files = files;
        this.mappings = mappings;
        this.basis = basis;
        this.actor = actor;
        this.events = events;
    }

    public FactImportId start(FactFileUpload upload) {
        var dictionary = basis.dictionary(upload.period(), upload.ruleSet());
        imports.repeated(upload.hash(), upload.period()).ifPresent(ImportStarts::refuse);
        var table = new TableFile(upload.name(), upload.content());
        var header = FirstRows.of(table).stream().findFirst().orElse(List.of());
        var mapping = mappings.of(upload, header, dictionary);
        var who = actor.get().name();
        var id = add(upload, mapping, table.lines(), who);
        upload.source().ifPresent(source -> mappings.remember(source, mapping, who));
        events.publishEvent(Auditable.of("facts.import-started", subject(id), upload.hash()));
        return id;
    }

    /** Of two people who hand in the same file at the same moment the second is told so. */
    private FactImportId add(FactFileUpload upload, ColumnMapping mapping, int lines, String who) {
        try {
            var id = imports.add(upload, mapping, lines, who);
            files.add(id, upload.content());
            return id;
        } catch (DuplicateKeyException e) {
            throw new FactsRefusal("FACT_IMPORT_REPEATED", "-");
        }
    }

    private static void refuse(FactImportId before) {
        throw new FactsRefusal("FACT_IMPORT_REPEATED", before.value());
    }

    public void resume(FactImportId id) {
        if (!imports.move(id, INTERRUPTED, RUNNING)) {
            throw new FactsRefusal("FACT_IMPORT_NOT_INTERRUPTED", id.value());
        }
        events.publishEvent(Auditable.of("facts.import-resumed", subject(id)));
    }

    /** Stops it where it is; what it stored so far never counts. */
    public void cancel(FactImportId id) {
        if (!imports.move(id, RUNNING, CANCELLED)) {
            throw new FactsRefusal("FACT_IMPORT_NOT_RUNNING", id.value());
        }
        events.publishEvent(Auditable.of("facts.import-cancelled", subject(id)));
    }

    public void withdraw(FactImportId id) {
        var status = imports.find(id).orElseThrow(() -> new FactsRefusal("FACT_IMPORT_UNKNOWN"));
        basis.openPeriod(status.period());
        if (!imports.move(id, COMPLETED, WITHDRAWN) && !imports.move(id, INTERRUPTED, WITHDRAWN)) {
            throw new FactsRefusal("FACT_IMPORT_NOT_WITHDRAWABLE", id.value());
        }
        events.publishEvent(Auditable.of("facts.import-withdrawn", subject(id)));
    }

    private static String subject(FactImportId id) {
        return "fact-import:" + id.value();
    }
}
