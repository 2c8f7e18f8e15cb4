package id.tolok.coaching;

/** What somebody may do with an appraisal just now. */
public enum AppraisalStep {
    RECEIVE,
    OBJECT,
    EXPLAIN,
    DECIDE,
    /** After an objection that was right: correct the facts and evaluate again. */
    EVALUATE_AGAIN
}
