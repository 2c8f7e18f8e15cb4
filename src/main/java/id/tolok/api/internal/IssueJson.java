package id.tolok.api.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tolok.shared.Issue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell.
 *
 * @param pointer to the value, where the table came as JSON
 * @param line of the table, the header being line 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueJson(
        String severity,
        String code,
        String detail,
        @Nullable String pointer,
        int line,
        int column) {

    /** @param fields of the JSON objects that the rows came as; none where the table came as such */
    static IssueJson of(Issue issue, List<String> fields, Locale language) {
        int line = issue.place().line();
        int column = issue.place().column();
        var pointer = line > 1 && column > 0 && column <= fields.size()
                ? "/" + (line - 2) + "/" + fields.get(column - 1)
                : null;
        return new IssueJson(issue.severity().name(), issue.code(), issue.message(language), pointer, line, column);
    }
}
