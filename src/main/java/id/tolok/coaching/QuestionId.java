package id.tolok.coaching;

/** Identifies one question within this installation. */
public record QuestionId(long value) {}
