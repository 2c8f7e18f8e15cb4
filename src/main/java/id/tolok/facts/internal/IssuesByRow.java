package id.tolok.facts.internal;

import id.tolok.facts.FactImportStatus;
import id.tolok.shared.Issue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The issues of an import, taken row by row; those about the file as such are left out. */
final class IssuesByRow {

    private static final int AT_A_TIME = 10_000;

    private final ImportIssueRows rows;
    private final FactImportStatus of;
    private final Deque<Issue> page = new ArrayDeque<>();
    private int fetched;

    IssuesByRow(ImportIssueRows rows, FactImportStatus of) {
        this.rows = rows;
        this.of = of;
    }

    /** All that stand before this line and were not taken yet. */
    List<Issue> before(int line) {
        var taken = new ArrayList<Issue>();
        while (next() && page.element().place().line() < line) {
            var issue = page.remove();
            if (issue.place().line() > 1) {
                taken.add(issue);
            }
        }
        return taken;
    }

    private boolean next() {
        if (page.isEmpty() && fetched < of.issues()) {
            page.addAll(rows.page(of, fetched, AT_A_TIME));
            fetched += AT_A_TIME;
        }
        return !page.isEmpty();
    }
}
