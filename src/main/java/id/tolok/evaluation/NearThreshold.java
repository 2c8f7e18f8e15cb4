package id.tolok.evaluation;

import java.math.BigDecimal;

/**
 * Somebody whose score of an aspect stands just below a number that a rule for ratings or grades asks for.
 *
 * @param missing points up to the threshold, more than 0
 */
public record NearThreshold(ResultSummary result, String aspect, BigDecimal threshold, BigDecimal missing) {}
