package id.tolok.feedback;

/** What somebody has to say besides answering the survey. */
public enum FeedbackKind {
    /** The survey alone. */
    SURVEY,
    PRAISE,
    COMPLAINT,
    SUGGESTION
}
