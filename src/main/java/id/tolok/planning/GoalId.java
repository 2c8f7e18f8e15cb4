package id.tolok.planning;

/** Identifies an agreed goal within this installation. */
public record GoalId(long value) {}
