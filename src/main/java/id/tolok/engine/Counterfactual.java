package id.tolok.engine;

import java.math.BigDecimal;

/**
 * The smallest change of one observed indicator that lifts the grade, proven by evaluating again. Who has no grade is
 * lifted by any; where there is a conflict, by one that ends it. Of equal changes it is that of the first code, upwards.
 *
 * @param change of the indicator as a share of its range, never negative
 * @param grade that would result
 */
public record Counterfactual(String indicator, BigDecimal from, BigDecimal to, BigDecimal change, String grade) {}
