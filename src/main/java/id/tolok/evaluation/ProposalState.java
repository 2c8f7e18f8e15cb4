package id.tolok.evaluation;

/** What became of a proposal. */
public enum ProposalState {
    OPEN,
    /** Its owner said what was done. */
    ATTENDED,
    /** A later run of the same period no longer proposes it. */
    LAPSED
}
