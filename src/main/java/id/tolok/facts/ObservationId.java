package id.tolok.facts;

/** Identifies one observation within this installation. */
public record ObservationId(long value) {}
