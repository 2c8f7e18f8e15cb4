package id.tolok.facts.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.tolok.facts.FactImportStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** All issues of an import as a CSV file, for whoever corrects the rows. */
@Component
public class IssueReport {

    private static final int AT_A_TIME = 10_000;

    private final ImportIssueRows issues;

    IssueReport(ImportIssueRows issues) {
        this.issues = issues;
    }

    public String csv(FactImportStatus of, Locale locale) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("line", "column", "severity", "code", "message");
            for (int offset = 0; offset < of.issues(); offset += AT_A_TIME) {
                for (var issue : issues.page(of, offset, AT_A_TIME)) {
                    csv.writeRecord(
                            String.valueOf(issue.place().line()),
                            String.valueOf(issue.place().column()),
                            issue.severity().name().toLowerCase(Locale.ROOT),
                            issue.code(),
                            issue.message(locale));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
