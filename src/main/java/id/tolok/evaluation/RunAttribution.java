package id.tolok.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * What made the difference between two runs, added up over everybody whom both evaluated: for each aspect the points of
 * all rules and the effect of limits add up to the difference of all scores.
 */
public record RunAttribution(List<AspectTotal> aspects) {

    public RunAttribution {
        aspects = List.copyOf(aspects);
    }

    /**
     * @param difference of the sums of all scores
     * @param rules those that gave more or less, the largest effect first
     * @param limits how much is due to caps, floors and the aspect's range
     */
    public record AspectTotal(String aspect, BigDecimal difference, List<RuleTotal> rules, BigDecimal limits) {

        public AspectTotal {
            rules = List.copyOf(rules);
        }
    }

    /**
     * @param people for whom it gave something else
     * @param byFacts how many of the points are due to changed facts; the rest is due to the rule itself
     */
    public record RuleTotal(String rule, int people, BigDecimal points, BigDecimal byFacts) {}
}
