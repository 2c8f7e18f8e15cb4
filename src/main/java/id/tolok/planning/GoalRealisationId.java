package id.tolok.planning;

/** Identifies one record of how much of a goal was reached. */
public record GoalRealisationId(long value) {}
