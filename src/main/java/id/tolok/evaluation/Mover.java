package id.tolok.evaluation;

/** Somebody who got something else in the second of two runs, and why. */
public record Mover(ResultSummary before, ResultSummary after, ResultDifference difference) {}
