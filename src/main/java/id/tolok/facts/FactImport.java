package id.tolok.facts;

import static id.tolok.shared.Permission.FACTS_IMPORT;
import static id.tolok.shared.Permission.FACTS_READ;

import id.tolok.facts.internal.CheckedFile;
import id.tolok.facts.internal.ImportIssueRows;
import id.tolok.facts.internal.ImportMappings;
import id.tolok.facts.internal.ImportRows;
import id.tolok.facts.internal.ImportStarts;
import id.tolok.facts.internal.ImportWorker;
import id.tolok.facts.internal.PreviewWork;
import id.tolok.shared.Issue;
import id.tolok.shared.Requires;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * Brings in tables of facts, CSV or XLSX, one fact a row ({@code nip,indicator,value,date[,source]}) or one column for
 * each indicator. Good rows are kept whatever the others are; they count once the import is completed, and no longer when
 * it is withdrawn. The same file is refused a second time.
 */
@Service
public class FactImport {

    private final PreviewWork previews;
    private final ImportStarts starts;
    private final ImportWorker worker;
    private final ImportMappings mappings;
    private final ImportRows imports;
    private final ImportIssueRows issues;
    private final CheckedFile checkedFile;

    FactImport(
            PreviewWork previews,
            ImportStarts starts,
            ImportWorker worker,
            ImportMappings mappings,
            ImportRows imports,
            ImportIssueRows issues,
            CheckedFile checkedFile) {
        this.previews = previews;
        this.starts = starts;
        this.worker = worker;
        this.mappings = mappings;
        this.imports = imports;
        this.issues = issues;
        this.checkedFile = checkedFile;
    }

    /** What the file would bring; nothing is stored. */
    @Requires(FACTS_IMPORT)
    public FactImportPreview preview(FactFileUpload upload) {
        return previews.preview(upload);
    }

    /** Starts to store the file in the background. */
    @Requires(FACTS_IMPORT)
    public FactImportId start(FactFileUpload upload) {
        var id = starts.start(upload);
        worker.start(id);
        return id;
    }

    /** Goes on with an import that was interrupted, from where it was. */
    @Requires(FACTS_IMPORT)
    public void finish(FactImportId id) {
        starts.resume(id);
        worker.start(id);
    }

    /** Returns when the import no longer runs here. */
    @Requires(FACTS_IMPORT)
    public FactImportStatus await(FactImportId id) {
        worker.await(id);
        return status(id);
    }

    /** Returns when the import no longer runs here, or after this time. */
    @Requires(FACTS_IMPORT)
    public FactImportStatus await(FactImportId id, Duration most) {
        worker.await(id, most);
        return status(id);
    }

    /** Stops an import that runs; what it stored so far never counts. */
    @Requires(FACTS_IMPORT)
    public void cancel(FactImportId id) {
        starts.cancel(id);
    }

    /** Takes back everything that an import brought: from now on none of it counts. */
    @Requires(FACTS_IMPORT)
    public void withdraw(FactImportId id) {
        starts.withdraw(id);
    }

    /** Where an import is. */
    @Requires({FACTS_IMPORT, FACTS_READ})
    public FactImportStatus status(FactImportId id) {
        return imports.find(id).orElseThrow(() -> new FactsRefusal("FACT_IMPORT_UNKNOWN"));
    }

    /** The imports, newest first. */
    @Requires({FACTS_IMPORT, FACTS_READ})
    public List<FactImportStatus> history(int offset, int limit) {
        return imports.newestFirst(offset, limit);
    }

    @Requires({FACTS_IMPORT, FACTS_READ})
    public int count() {
        return imports.count();
    }

    /** What was wrong with rows of an import, in the order of the file. */
    @Requires({FACTS_IMPORT, FACTS_READ})
    public List<Issue> issues(FactImportId id, int offset, int limit) {
        return imports.find(id)
                .map(status -> issues.page(status, offset, limit))
                .orElse(List.of());
    }

    /**
     * Writes the file of an import again, of the same kind, with a column that says what is wrong with each row.
     *
     * @param refusedOnly only the rows that were refused: corrected, they can be handed in as a file of their own
     */
    @Requires({FACTS_IMPORT, FACTS_READ})
    public void writeChecked(FactImportId id, boolean refusedOnly, Locale locale, OutputStream out) {
        imports.find(id).ifPresent(status -> checkedFile.write(status, refusedOnly, locale, out));
    }

    /** Where files came from before, by name. */
    @Requires(FACTS_IMPORT)
    public List<FactSource> sources() {
        return mappings.all();
    }
}
