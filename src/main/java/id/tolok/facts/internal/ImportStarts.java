package id.tolok.facts.internal;

import static id.tolok.facts.FactImportState.COMPLETED;
import static id.tolok.facts.FactImportState.INTERRUPTED;
import static id.tolok.facts.FactImportState.RUNNING;
import static id.tolok.facts.FactImportState.WITHDRAWN;

import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactsRefusal;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts, resumes and withdraws imports, each in one transaction with its audit. */
@Component
@Transactional
public class ImportStarts {

    private final ImportRows imports;
    private final ImportBasis basis;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ImportStarts(ImportRows imports, ImportBasis basis, CurrentActor actor, ApplicationEventPublisher events) {
        this.imports = imports;
        this.basis = basis;
        this.actor = actor;
        this.events = events;
    }

    public FactImportId start(FactFileUpload upload) {
        basis.require(upload.period(), upload.ruleSet());
        imports.repeated(upload.hash(), upload.period()).ifPresent(before -> {
            throw new FactsRefusal("FACT_IMPORT_REPEATED", before.value());
        });
        var id = imports.add(upload, lines(upload.content()), actor.get().name());
        events.publishEvent(Auditable.of("facts.import-started", subject(id), upload.hash()));
        return id;
    }

    public void resume(FactImportId id) {
        if (!imports.move(id, INTERRUPTED, RUNNING)) {
            throw new FactsRefusal("FACT_IMPORT_NOT_INTERRUPTED", id.value());
        }
        events.publishEvent(Auditable.of("facts.import-resumed", subject(id)));
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

    private static int lines(byte[] content) {
        int lines = 1;
        for (byte b : content) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
