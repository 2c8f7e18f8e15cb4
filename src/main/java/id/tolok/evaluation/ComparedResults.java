package id.tolok.evaluation;

/** Two results side by side. */
public record ComparedResults(Result before, Result after, ResultDifference difference) {}
