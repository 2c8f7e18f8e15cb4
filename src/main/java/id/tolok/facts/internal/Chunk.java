package id.tolok.facts.internal;

import id.tolok.facts.intake.FactRow;
import id.tolok.shared.Issue;
import java.util.ArrayList;
import java.util.List;

/** Facts and issues that are stored together, up to the end of a row of the file. */
final class Chunk {

    /** Each chunk is made durable and touches a page of the index for each person in it: larger ones write less twice, but two fit in a small heap. */
    private static final int FULL = 40_000;

    private final List<FactRow> facts = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private int known;
    private int lastLine;

    Chunk(int doneBefore) {
        lastLine = doneBefore;
    }

    void startRow(int line) {
        lastLine = line;
    }

    void add(FactRow fact) {
        facts.add(fact);
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    void passOver() {
        known++;
    }

    boolean isFull() {
        return facts.size() + issues.size() >= FULL;
    }

    /** How many rows were passed over. */
    int known() {
        return known;
    }

    int lastLine() {
        return lastLine;
    }

    List<FactRow> facts() {
        return facts;
    }

    List<Issue> issues() {
        return issues;
    }
}
