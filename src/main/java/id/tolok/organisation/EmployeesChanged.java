package id.tolok.organisation;

/** An import brought new or changed employees. */
public record EmployeesChanged() {}
