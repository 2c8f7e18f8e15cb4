package id.tolok.shared;

/** Identifies a unit within this installation. */
public record UnitId(long value) {}
