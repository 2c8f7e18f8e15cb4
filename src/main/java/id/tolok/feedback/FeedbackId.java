package id.tolok.feedback;

/** Identifies one feedback within this installation. */
public record FeedbackId(long value) {}
