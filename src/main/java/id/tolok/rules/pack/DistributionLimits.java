package id.tolok.rules.pack;

import id.tolok.engine.dictionary.Titles;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the grades within one unit should spread, by the rating of the unit itself. Limits that a unit breaks are a
 * warning for people, not an error.
 *
 * @param basis the regulation that sets them
 */
public record DistributionLimits(String basis, List<UnitRating> units) {
    public static final DistributionLimits NONE = new DistributionLimits("", List.of());

    public DistributionLimits {
        units = List.copyOf(units);
    }

    public Optional<UnitRating> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** @param code of the unit's own rating, such as {@code ISTIMEWA} */
    public record UnitRating(String code, Titles titles, List<Limit> limits) {
        public UnitRating {
            limits = List.copyOf(limits);
        }
    }

    /**
     * What the grades together must keep to; each part that is absent sets no limit.
     *
     * @param leastPercent of the appraised
     * @param leastCount of people
     */
    public record Limit(
            Set<String> grades,
            Optional<BigDecimal> leastPercent,
            Optional<BigDecimal> mostPercent,
            Optional<BigDecimal> leastCount) {
        public Limit {
            grades = Collections.unmodifiableSet(new TreeSet<>(grades));
        }
    }
}
