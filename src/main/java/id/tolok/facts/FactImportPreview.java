package id.tolok.facts;

import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.List;
import java.util.Optional;

/**
 * What an import would do, before anything is stored.
 *
 * @param firstRows the header, then the first rows as they stand in the file
 * @param kept how many rows would be stored
 * @param firstIssues so many as a person can read
 * @param issueCount of all
 * @param unreadable why nothing of the file can be imported
 * @param repeated the import that brought the same file already
 */
public record FactImportPreview(
        List<List<String>> firstRows,
        int kept,
        Issues firstIssues,
        int issueCount,
        Optional<Issue> unreadable,
        Optional<FactImportId> repeated) {

    public FactImportPreview {
        firstRows = List.copyOf(firstRows);
    }

    public boolean canBeImported() {
        return unreadable.isEmpty() && repeated.isEmpty() && kept > 0;
    }
}
