package id.tolok.planning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** How far goals are together. Those without a realised value are left out, not taken as zero. */
public final class MeanAchievement {

    private MeanAchievement() {}

    /**
     * In percent; each goal counts by its weight where all that have a realised value have one.
     *
     * @param weighed whether the rules ask for weights
     */
    public static Optional<BigDecimal> of(List<PlannedGoal> goals, boolean weighed) {
        var reached =
                goals.stream().filter(goal -> goal.achievement().isPresent()).toList();
        boolean byWeight = weighed
                && reached.stream().allMatch(goal -> goal.terms().weight().isPresent());
        var shares = reached.stream()
                .map(goal -> byWeight ? goal.terms().weight().orElseThrow() : BigDecimal.ONE)
                .toList();
        var all = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < reached.size(); i++) {
            sum = sum.add(reached.get(i).achievement().orElseThrow().multiply(shares.get(i)));
        }
        return all.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(all, MathContext.DECIMAL128));
    }

    /** What the weights of these goals sum up to; those without one count nothing. */
    public static BigDecimal weight(List<PlannedGoal> goals) {
        return goals.stream().flatMap(goal -> goal.terms().weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
