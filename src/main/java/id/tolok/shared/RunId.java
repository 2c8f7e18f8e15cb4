package id.tolok.shared;

/** Identifies a run within this installation. */
public record RunId(long value) {}
