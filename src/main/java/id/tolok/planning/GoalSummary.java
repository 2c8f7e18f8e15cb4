package id.tolok.planning;

import id.tolok.shared.EmployeeId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far somebody's goals are.
 *
 * @param waiting proposals without an answer
 * @param achievement mean over the goals with a realised value; the others are left out
 * @param weight what the weights of the goals sum up to
 */
public record GoalSummary(
        EmployeeId employee, int goals, int waiting, Optional<BigDecimal> achievement, BigDecimal weight) {}
