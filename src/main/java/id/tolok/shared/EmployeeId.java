package id.tolok.shared;

/** Identifies an employee within this installation. */
public record EmployeeId(long value) {}
