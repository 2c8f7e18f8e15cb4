package id.tolok.planning;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A goal that both sides agreed to, or that came with a file.
 *
 * @param achievement in percent of the target
 * @param agreedAt absent for one that came with a file
 */
public record PlannedGoal(
        GoalId id,
        PeriodId period,
        EmployeeId employee,
        GoalTerms terms,
        Optional<BigDecimal> realised,
        Optional<BigDecimal> achievement,
        Optional<Instant> agreedAt) {}
