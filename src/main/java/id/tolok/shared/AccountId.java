package id.tolok.shared;

/** Identifies an account within this installation. */
public record AccountId(long value) {}
