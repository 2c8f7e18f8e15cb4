package id.tolok.facts;

/**
 * What becomes of rows that an earlier import from the same source brought already, equal in everything: the rest of a
 * file that was corrected, or of a machine that tells the last week each night.
 */
public enum IdenticalRows {
    /** They are passed over, but not answers of a survey: each of these is one of its own. */
    PASS_OVER_FACTS,
    /** They are passed over, answers too. */
    PASS_OVER_ALL,
    /** They are stored as further observations. */
    STORE
}
