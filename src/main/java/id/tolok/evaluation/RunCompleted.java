package id.tolok.evaluation;

/** Published in the transaction in which a run's results are sealed. */
public record RunCompleted(Run run) {}
