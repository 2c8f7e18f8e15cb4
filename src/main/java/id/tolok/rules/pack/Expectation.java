package id.tolok.rules.pack;

import id.tolok.engine.Outcome;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must come out of a case; what is absent is not looked at. A code with an empty value must not come out at all,
 * and {@link #NOTHING} says the same of a rating or grade.
 *
 * @param proposals all that may come out, with their months
 * @param fires rules that must fire
 * @param silent rules that must not
 */
public record Expectation(
        Optional<Outcome.Status> status,
        Map<String, Optional<BigDecimal>> derived,
        Map<String, Optional<BigDecimal>> aspects,
        Map<String, String> ratings,
        Optional<String> grade,
        Optional<Map<String, Optional<BigDecimal>>> proposals,
        Map<String, Optional<BigDecimal>> awards,
        Optional<List<String>> recommendations,
        Optional<List<String>> flags,
        List<String> fires,
        List<String> silent) {

    /** Instead of a level or grade: none may come out. */
    public static final String NOTHING = "none";

    public Expectation {
        derived = ordered(derived);
        aspects = ordered(aspects);
        ratings = ordered(ratings);
        proposals = proposals.map(Expectation::ordered);
        awards = ordered(awards);
        recommendations = recommendations.map(List::copyOf);
        flags = flags.map(List::copyOf);
        fires = List.copyOf(fires);
        silent = List.copyOf(silent);
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
