package id.tolok.engine;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An invented employee who shows a finding: the facts that are given, and what the phases before the rule's gave. What is
 * not named does not matter.
 *
 * @param facts employee, period and observed indicators; everything that is named here and nothing else
 * @param derived indicators that only rules can give
 * @param shown what is asked and its value, {@code -} where it is absent
 */
public record Witness(
        EmployeeFacts facts,
        SortedMap<String, BigDecimal> derived,
        SortedMap<String, BigDecimal> aspects,
        SortedMap<String, String> ratings,
        Optional<String> grade,
        SortedMap<String, String> shown) {

    public Witness {
        derived = Collections.unmodifiableSortedMap(new TreeMap<>(derived));
        aspects = Collections.unmodifiableSortedMap(new TreeMap<>(aspects));
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
        shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
    }

    /** Such as {@code Indicator absence_year = 3, Employee status = PNS}. */
    public String text() {
        return text(shown);
    }

    private static String text(Map<String, String> shown) {
        return shown.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
