package id.tolok.facts.internal;

import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImportPreview;
import id.tolok.facts.intake.FactFile;
import id.tolok.facts.intake.FactRow;
import id.tolok.facts.intake.FactSink;
import id.tolok.organisation.intake.TableFile;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads a whole file as an import would, and stores nothing. */
@Component
public class PreviewWork {

    private static final int FIRST_ISSUES = 200;

    private final ImportBasis basis;
    private final ImportMappings mappings;
    private final ImportRows imports;
    private final StoredRowsQuery stored;

    PreviewWork(ImportBasis basis, ImportMappings mappings, ImportRows imports, StoredRowsQuery stored) {
        this.basis = basis;
        this.mappings = mappings;
        this.imports = imports;
        this.stored = stored;
    }

    public FactImportPreview preview(FactFileUpload upload) {
        var against = basis.of(upload.period(), upload.ruleSet());
        var table = new TableFile(upload.name(), upload.content());
        var firstRows = FirstRows.of(table);
        var mapping = mappings.of(
                upload,
                firstRows.isEmpty() ? List.of() : firstRows.getFirst(),
                against.checks().dictionary());
        var reach = Reach.of(table, mapping, against);
        basis.remember(against, reach);
        var repeats = new Repeats(
                stored.from(upload.source(), reach),
                upload.identical(),
                against.checks().dictionary());
        var counted = new Counted(
                row -> repeats.passesOver(against.directory().observation(row, upload.source(), Optional.empty())));
        var unreadable = FactFile.read(table, mapping, against.checks(), counted);
        return new FactImportPreview(
                firstRows,
                mapping,
                unreadable.isPresent() ? 0 : counted.kept,
                upload.identical(),
                repeats.facts(),
                repeats.answers(),
                Issues.of(counted.first),
                counted.issues,
                unreadable,
                imports.repeated(upload.hash(), upload.period()));
    }

    /** How much there is, and the issues that a person can read. */
    private static final class Counted implements FactSink {

        private final List<Issue> first = new ArrayList<>();
        private final Predicate<FactRow> repeats;
        private int kept;
        private int issues;

        Counted(Predicate<FactRow> repeats) {
            this.repeats = repeats;
        }

        @Override
        public boolean passesOver(FactRow fact) {
            return repeats.test(fact);
        }

        @Override
        public void fact(FactRow fact) {
            kept++;
        }

        @Override
        public void issue(Issue issue) {
            if (issues++ < FIRST_ISSUES) {
                first.add(issue);
            }
        }
    }
}
