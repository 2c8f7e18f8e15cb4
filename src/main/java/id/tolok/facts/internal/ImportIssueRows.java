package id.tolok.facts.internal;

import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportStatus;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import id.tolok.shared.Severity;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issues that an import met, in the order of the file. */
@Component
public class ImportIssueRows {

    private static final String BETWEEN_ARGUMENTS = "\u001F";
    private static final int LONGEST_ARGUMENT = 300;
    private static final int LONGEST = 2000;

    private final JdbcTemplate jdbc;
    private final JdbcClient database;

    ImportIssueRows(JdbcTemplate jdbc, JdbcClient database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    void add(FactImportId id, int firstNumber, List<Issue> issues) {
        var rows = new ArrayList<Object[]>(issues.size());
        for (var issue : issues) {
            rows.add(new Object[] {
                id.value(),
                firstNumber + rows.size(),
                issue.place().line(),
                issue.place().column(),
                issue.severity().name(),
                issue.code(),
                packed(issue.arguments())
            });
        }
        jdbc.batchUpdate(
                "insert into fact_import_issue (import_id, number, line, cell, severity, code, arguments)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    public List<Issue> page(FactImportStatus of, int offset, int limit) {
        return database.sql("select line, cell, severity, code, arguments from fact_import_issue where import_id = ?"
                        + " order by number offset ? rows fetch next ? rows only")
                .params(of.id().value(), offset, limit)
                .query((row, number) -> new Issue(
                        Severity.valueOf(row.getString("severity")),
                        row.getString("code"),
                        new Place(of.fileName(), row.getInt("line"), row.getInt("cell")),
                        List.of(row.getString("arguments").split(BETWEEN_ARGUMENTS, -1))))
                .list();
    }

    private static String packed(List<String> arguments) {
        var packed = String.join(
                BETWEEN_ARGUMENTS,
                arguments.stream()
                        .map(text -> text.replace("\0", ""))
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_ARGUMENT)))
                        .toList());
        return packed.substring(0, Math.min(packed.length(), LONGEST));
    }
}
