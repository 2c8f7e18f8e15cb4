package id.tolok.evaluation;

/** A result with the run that gave it. */
public record DatedResult(Run run, ResultSummary result) {}
