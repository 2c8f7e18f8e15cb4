package id.tolok.privacy;

/** Identifies one request about personal data within this installation. */
public record DataRequestId(long value) {}
