package id.tolok.facts.intake;

import id.tolok.shared.Issue;

/** Takes what a table of facts holds, in the order of the file. */
public interface FactSink {

    /** The row of the file (the header is one too) from which the facts and issues that follow come. */
    default void startRow(int line) {}

    /** Whether the fact is known already and to be passed over; asked once for each, in the order of the file. */
    default boolean passesOver(FactRow fact) {
        return false;
    }

    void fact(FactRow fact);

    void issue(Issue issue);
}
