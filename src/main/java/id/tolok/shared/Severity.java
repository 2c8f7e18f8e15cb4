package id.tolok.shared;

/** How bad an {@link Issue} is: an error stops what was asked for, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
