package id.tolok.rules.pack;

import id.tolok.rules.pack.DistributionLimits.Limit;
import id.tolok.rules.pack.DistributionLimits.UnitRating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** Holds the grades of a unit against the limits for its own rating. All figures come from the rule set. */
public final class DistributionCheck {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private DistributionCheck() {}

    /** One finding for each limit, in order, kept or broken; none for a unit in which nobody has a grade. */
    public static List<Finding> check(UnitRating unit, Collection<String> grades) {
        if (grades.isEmpty()) {
            return List.of();
        }
        return unit.limits().stream().map(limit -> finding(limit, grades)).toList();
    }

    private static Finding finding(Limit limit, Collection<String> grades) {
        var people = (int) grades.stream().filter(limit.grades()::contains).count();
        return new Finding(limit, people, grades.size(), keeps(limit, people, grades.size()));
    }

    private static boolean keeps(Limit limit, int people, int total) {
        var count = BigDecimal.valueOf(people);
        var hundredfold = count.multiply(HUNDRED);
        var all = BigDecimal.valueOf(total);
        return limit.leastPercent().stream().allMatch(least -> hundredfold.compareTo(least.multiply(all)) >= 0)
                && limit.mostPercent().stream().allMatch(most -> hundredfold.compareTo(most.multiply(all)) <= 0)
                && limit.leastCount().stream().allMatch(least -> count.compareTo(least) >= 0);
    }

    /**
     * How a unit stands to one limit.
     *
     * @param people with one of the limit's grades
     * @param total of people with a grade
     */
    public record Finding(Limit limit, int people, int total, boolean kept) {
        /** Percent of the people, to one decimal, for showing. */
        public BigDecimal percent() {
            return BigDecimal.valueOf(people)
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
        }
    }
}
