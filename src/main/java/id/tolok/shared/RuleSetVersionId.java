package id.tolok.shared;

/** Identifies one version of a rule set within this installation. */
public record RuleSetVersionId(long value) {}
