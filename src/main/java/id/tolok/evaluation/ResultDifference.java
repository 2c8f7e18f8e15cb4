package id.tolok.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two results, and why. For each aspect the points of all contribution changes and the effect of
 * limits add up to the difference of its score.
 */
public record ResultDifference(
        List<AspectChange> aspects, List<ContributionChange> contributions, List<FactChange> facts) {

    public ResultDifference {
        aspects = List.copyOf(aspects);
        contributions = List.copyOf(contributions);
        facts = List.copyOf(facts);
    }

    /** @param limits how much of the difference is due to caps, floors and the aspect's range */
    public record AspectChange(
            String aspect, Optional<BigDecimal> before, Optional<BigDecimal> after, BigDecimal limits) {

        public BigDecimal difference() {
            return after.orElse(BigDecimal.ZERO).subtract(before.orElse(BigDecimal.ZERO));
        }
    }

    /**
     * A rule that gave something else, or only once.
     *
     * @param type as in {@link id.tolok.engine.Firing.Contribution}
     * @param before what it gave, several contributions added up; absent where it gave nothing, empty where it gave
     *     something without a value, such as a flag
     * @param points difference of the points that it added to an aspect; 0 for other types
     * @param facts those behind the contribution that changed; where there are none, the rule itself changed
     */
    public record ContributionChange(
            String rule,
            String type,
            String target,
            Optional<String> before,
            Optional<String> after,
            BigDecimal points,
            List<FactChange> facts) {

        public ContributionChange {
            facts = List.copyOf(facts);
        }
    }

    /** @param type the vocabulary's word, such as {@code Indicator} */
    public record FactChange(String type, String code, Optional<String> before, Optional<String> after) {}
}
