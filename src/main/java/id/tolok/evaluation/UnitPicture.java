package id.tolok.evaluation;

import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * How a unit stands in a run, over the people whom the current actor may see.
 *
 * @param parts the unit's own people and each unit directly below with all below that, those without results left out
 * @param averages by aspect, over those who have a score
 * @param trend the latest completed run of the same rule set and scope in each period, oldest first, this one last
 * @param rules every rule of the version, the most used first; one that hit nobody has no people
 */
public record UnitPicture(
        List<Part> parts, SortedMap<String, BigDecimal> averages, List<Moment> trend, List<RuleHit> rules) {

    public UnitPicture {
        parts = List.copyOf(parts);
        trend = List.copyOf(trend);
        rules = List.copyOf(rules);
    }

    /** @param grades how many have which; those without one under the empty text */
    public record Part(UnitId unit, SortedMap<String, Integer> grades) {}

    public record Moment(Run run, SortedMap<String, Integer> grades, SortedMap<String, BigDecimal> averages) {}
}
