package id.tolok.feedback;

/** Why a feedback does not count; the citizen reads it. */
public enum RejectReason {
    /** Said before, by the same person or machine. */
    DUPLICATE,
    /** Insults, advertising, nonsense. */
    ABUSE,
    /** Not about a service of this office. */
    NOT_OURS,
    /** Nothing that could be looked into. */
    NOT_CLEAR,
    /** What it says turned out not to be so. */
    NOT_SO
}
