package id.tolok.evidence;

/** Identifies one file of evidence within this installation. */
public record EvidenceId(long value) {}
