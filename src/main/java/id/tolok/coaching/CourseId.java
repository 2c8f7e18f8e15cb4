package id.tolok.coaching;

/** Identifies one course of the training catalogue within this installation. */
public record CourseId(long value) {}
