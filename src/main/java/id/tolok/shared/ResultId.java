package id.tolok.shared;

/** Identifies a result within this installation. */
public record ResultId(long value) {}
