package id.tolok.evaluation;

import java.math.BigDecimal;

/**
 * What one rule did in a run.
 *
 * @param people how many got something from it
 * @param firings how many contributions it gave
 * @param points sum of the points that it added to aspects
 */
public record RuleHit(String rule, int people, int firings, BigDecimal points) {}
