package id.tolok.facts.internal;

import id.tolok.facts.FactImportStatus;
import id.tolok.facts.intake.ReportColumns;
import id.tolok.organisation.intake.TableFile;
import id.tolok.shared.Issue;
import id.tolok.shared.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The file of an import again, with a column that says what is wrong with each row; or only the rows that were refused. */
@Component
public class CheckedFile {

    private final ImportFiles files;
    private final ImportIssueRows issues;

    CheckedFile(ImportFiles files, ImportIssueRows issues) {
        this.files = files;
        this.issues = issues;
    }

    public void write(FactImportStatus of, boolean refusedOnly, Locale locale, OutputStream out) {
        files.with(of.id(), content -> {
            var table = new TableFile(of.fileName(), content);
            try (var writer = TableWriter.like(table, out)) {
                copy(table, new IssuesByRow(issues, of), refusedOnly, locale, writer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    private static void copy(
            TableFile table, IssuesByRow found, boolean refusedOnly, Locale locale, TableWriter writer) {
        var header = new ArrayList<String>();
        var waiting = new Waiting();
        table.read(
                (line, fields) -> {
                    if (header.isEmpty()) {
                        header.addAll(fields);
                        writer.write(with(fields, header.size(), title(locale)));
                    } else {
                        waiting.write(found, line, header.size(), refusedOnly, locale, writer);
                        waiting.take(fields);
                    }
                    return true;
                },
                issue -> {});
        waiting.write(found, Integer.MAX_VALUE, header.size(), refusedOnly, locale, writer);
    }

    /** The row before: only the next one tells where it ends. */
    private static final class Waiting {

        private List<String> fields = List.of();

        void take(List<String> next) {
            fields = List.copyOf(next);
        }

        void write(IssuesByRow found, int until, int width, boolean refusedOnly, Locale locale, TableWriter writer) {
            var of = found.before(until);
            boolean refused = of.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
            if (!fields.isEmpty() && (refused || !refusedOnly)) {
                writer.write(with(fields, width, text(of, locale)));
            }
        }
    }

    private static String text(List<Issue> of, Locale locale) {
        return of.stream().map(issue -> issue.message(locale)).distinct().collect(Collectors.joining(" | "));
    }

    private static List<String> with(List<String> fields, int width, String message) {
        var row = new ArrayList<>(fields);
        while (row.size() < width) {
            row.add("");
        }
        row.add(message);
        return row;
    }

    private static String title(Locale locale) {
        return locale.getLanguage().equals("en") ? ReportColumns.MESSAGES_EN : ReportColumns.MESSAGES_ID;
    }
}
