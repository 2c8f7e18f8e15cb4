package id.tolok.feedback;

/** How far a feedback has come. */
public enum FeedbackState {
    NEW,
    ACCEPTED,
    REJECTED
}
