package id.tolok.facts.internal;

import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImportPreview;
import id.tolok.facts.intake.FactFile;
import id.tolok.organisation.intake.CsvTable;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Reads a whole file as an import would, and stores nothing. */
@Component
public class PreviewWork {

    private static final int FIRST_ROWS = 20;
    private static final int FIRST_ISSUES = 200;

    private final ImportBasis basis;
    private final ImportRows imports;

    PreviewWork(ImportBasis basis, ImportRows imports) {
        this.basis = basis;
        this.imports = imports;
    }

    public FactImportPreview preview(FactFileUpload upload) {
        var against = basis.of(upload.period(), upload.ruleSet());
        var kept = new AtomicInteger();
        var count = new AtomicInteger();
        var first = new ArrayList<Issue>();
        var unreadable = FactFile.read(
                upload.name(),
                new ByteArrayInputStream(upload.content()),
                against.checks(),
                row -> kept.incrementAndGet(),
                issue -> {
                    if (count.incrementAndGet() <= FIRST_ISSUES) {
                        first.add(issue);
                    }
                });
        return new FactImportPreview(
                unreadable.isPresent() ? List.of() : firstRows(upload),
                unreadable.isPresent() ? 0 : kept.get(),
                Issues.of(first),
                count.get(),
                unreadable,
                imports.repeated(upload.hash(), upload.period()));
    }

    private static List<List<String>> firstRows(FactFileUpload upload) {
        var rows = new ArrayList<List<String>>();
        new CsvTable(upload.name(), FactFile.COLUMNS)
                .read(
                        new ByteArrayInputStream(upload.content()),
                        row -> {
                            if (rows.isEmpty()) {
                                rows.add(row.columns());
                            }
                            if (rows.size() <= FIRST_ROWS) {
                                rows.add(row.fields());
                            }
                        },
                        PreviewWork::alreadyCollected);
        return rows;
    }

    private static void alreadyCollected(Issue issue) {}
}
