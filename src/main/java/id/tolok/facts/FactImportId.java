package id.tolok.facts;

/** Identifies one import of a facts file within this installation. */
public record FactImportId(long value) {}
