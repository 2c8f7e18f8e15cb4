package id.tolok.planning;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a goal says: the result wanted, how it is measured, and how much of it. Terms that came with a file may lack words.
 *
 * @param code names the goal among those of one employee in one period
 * @param kind such as {@code UTAMA} or {@code TAMBAHAN}
 * @param result what is to be reached, in words
 * @param measure the indicator by which one sees that it is reached
 * @param unit what the target counts
 * @param supports the superior's goal that this one serves
 * @param weight how much it counts beside the person's other goals, of 100; given where the rules ask for it
 */
public record GoalTerms(
        String code,
        String kind,
        String result,
        String measure,
        BigDecimal target,
        String unit,
        Optional<Perspective> perspective,
        Optional<GoalId> supports,
        Optional<BigDecimal> weight) {

    /** What the weights of one person's goals sum up to. */
    public static final BigDecimal WHOLE_WEIGHT = BigDecimal.valueOf(100);

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_TEXT = 500;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    public GoalTerms {
        code = code.strip();
        kind = kind.strip();
        result = result.strip();
        measure = measure.strip();
        unit = unit.strip();
    }

    /** Whether a goal may count that much of the whole. */
    public static boolean isWeight(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(WHOLE_WEIGHT) <= 0;
    }

    /** @throws PlanningRefusal when words are missing or too long, or the target is no amount that can be reached */
    public void requireComplete() {
        if (code.isEmpty() || result.isEmpty() || measure.isEmpty() || unit.isEmpty()) {
            throw new PlanningRefusal("GOAL_INCOMPLETE");
        }
        if (code.length() > LONGEST_CODE || unit.length() > LONGEST_UNIT) {
            throw new PlanningRefusal("GOAL_TOO_LONG", LONGEST_CODE);
        }
        if (result.length() > LONGEST_TEXT || measure.length() > LONGEST_TEXT) {
            throw new PlanningRefusal("GOAL_TEXT_TOO_LONG", LONGEST_TEXT);
        }
        if (target.signum() <= 0 || target.compareTo(MOST) >= 0) {
            throw new PlanningRefusal("GOAL_TARGET_IMPOSSIBLE", target.toPlainString());
        }
        weight.filter(share -> !isWeight(share)).ifPresent(share -> {
            throw new PlanningRefusal("GOAL_WEIGHT_IMPOSSIBLE", share.toPlainString());
        });
    }
}
