package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_READ_ALL;

import id.tolok.coaching.internal.CalibrationRows;
import id.tolok.coaching.internal.GradeOrder;
import id.tolok.coaching.internal.GradeSpreads;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How each assessor's grades spread beside everybody's: for HR, before results are released. The statistic is the z of a
 * permutation test: how far the mean grade of an assessor's people lies from the mean of all, in standard deviations of
 * the mean of as many people drawn from all without replacement. From {@link #FEWEST} people on, a z beyond 2 is marked:
 * a reason to talk, never a verdict.
 */
@Service
@Transactional(readOnly = true)
public class Calibration {

    /** With fewer people chance alone gives any spread. */
    public static final int FEWEST = 5;

    /** In standard deviations. */
    public static final BigDecimal UNUSUAL = BigDecimal.TWO;

    /**
     * One assessor's people.
     *
     * @param grades how many have which grade, from best to worst
     * @param overridden how many grades the assessor set against the computed one
     * @param z absent for few people, and where all grades are the same; above 0 stands for milder than the others
     */
    public record Spread(
            EmployeeId assessor,
            String assessorName,
            int people,
            Map<String, Integer> grades,
            int overridden,
            Optional<BigDecimal> z) {

        public boolean isUnusual() {
            return z.map(value -> value.abs().compareTo(UNUSUAL) > 0).orElse(false);
        }
    }

    private final CalibrationRows rows;
    private final GradeOrder order;

    Calibration(CalibrationRows rows, GradeOrder order) {
        this.rows = rows;
        this.order = order;
    }

    /** One line for each assessor, the furthest from the others first. */
    @Requires(COACHING_READ_ALL)
    public List<Spread> of(PeriodId period, RuleSetId ruleSet) {
        return GradeSpreads.of(rows.grades(period, ruleSet), order.of(ruleSet));
    }
}
