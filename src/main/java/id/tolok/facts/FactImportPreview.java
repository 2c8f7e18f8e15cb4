package id.tolok.facts;

import id.tolok.facts.intake.ColumnMapping;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.List;
import java.util.Optional;

/**
 * What an import would do, before anything is stored.
 *
 * @param firstRows the header, then the first rows as they stand in the file
 * @param mapping what the columns would mean
 * @param kept how many facts would be stored
 * @param identical what would become of rows that are stored already
 * @param identicalFacts how many of these are no answers of a survey
 * @param identicalAnswers how many of these are answers
 * @param firstIssues so many as a person can read
 * @param issueCount of all
 * @param unreadable why nothing of the file can be imported
 * @param repeated the import that brought the same file already
 */
public record FactImportPreview(
        List<List<String>> firstRows,
        ColumnMapping mapping,
        int kept,
        IdenticalRows identical,
        int identicalFacts,
        int identicalAnswers,
        Issues firstIssues,
        int issueCount,
        Optional<Issue> unreadable,
        Optional<FactImportId> repeated) {

    public FactImportPreview {
        firstRows = firstRows.stream().map(List::copyOf).toList();
    }

    public boolean canBeImported() {
        return unreadable.isEmpty() && repeated.isEmpty() && kept > 0;
    }

    /** The names of the columns; empty where the file has none. */
    public List<String> header() {
        return firstRows.isEmpty() ? List.of() : firstRows.getFirst();
    }
}
