package id.tolok.engine;

import java.math.BigDecimal;

/**
 * The smallest change of one observed indicator that lifts the grade, proven by evaluating again.
 *
 * @param change of the indicator as a share of its range, never negative
 * @param grade that would result
 */
public record Counterfactual(String indicator, BigDecimal from, BigDecimal to, BigDecimal change, String grade) {}
