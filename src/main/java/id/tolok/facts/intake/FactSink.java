package id.tolok.facts.intake;

import id.tolok.shared.Issue;

/** Takes what a table of facts holds, in the order of the file. */
public interface FactSink {

    /** The row of the file (the header is one too) from which the facts and issues that follow come. */
    default void startRow(int line) {}

    void fact(FactRow fact);

    void issue(Issue issue);
}
