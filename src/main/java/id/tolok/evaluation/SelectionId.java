package id.tolok.evaluation;

/** Identifies a saved selection within this installation. */
public record SelectionId(long value) {}
