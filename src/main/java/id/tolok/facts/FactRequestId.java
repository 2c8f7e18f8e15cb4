package id.tolok.facts;

/** Identifies one request about facts within this installation. */
public record FactRequestId(long value) {}
