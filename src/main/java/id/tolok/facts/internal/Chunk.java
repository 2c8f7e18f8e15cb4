package id.tolok.facts.internal;

import id.tolok.facts.intake.FactRow;
import id.tolok.shared.Issue;
import java.util.ArrayList;
import java.util.List;

/** Rows and issues that are stored together; what a former attempt stored already is passed over. */
final class Chunk {

    private static final int FULL = 2000;

    private final int doneBefore;
    private final List<FactRow> rows = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private int lastLine;

    Chunk(int doneBefore) {
        this.doneBefore = doneBefore;
        this.lastLine = doneBefore;
    }

    void add(FactRow row) {
        if (row.place().line() > doneBefore) {
            rows.add(row);
            lastLine = Math.max(lastLine, row.place().line());
        }
    }

    void add(Issue issue) {
        if (issue.place().line() > doneBefore) {
            issues.add(issue);
            lastLine = Math.max(lastLine, issue.place().line());
        }
    }

    boolean isFull() {
        return rows.size() + issues.size() >= FULL;
    }

    int lastLine() {
        return lastLine;
    }

    List<FactRow> rows() {
        return rows;
    }

    List<Issue> issues() {
        return issues;
    }
}
