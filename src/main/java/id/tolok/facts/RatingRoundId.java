package id.tolok.facts;

/** Identifies one round of behaviour ratings within this installation. */
public record RatingRoundId(long value) {}
