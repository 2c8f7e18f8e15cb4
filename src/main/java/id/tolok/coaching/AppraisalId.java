package id.tolok.coaching;

/** Identifies one appraisal within this installation. */
public record AppraisalId(long value) {}
