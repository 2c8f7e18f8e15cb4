package id.tolok.shared;

/** Identifies a period within this installation. */
public record PeriodId(long value) {}
