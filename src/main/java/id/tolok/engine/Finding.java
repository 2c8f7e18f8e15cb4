package id.tolok.engine;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something about a rule set that its author should look at.
 *
 * @param subject the table or grade that it is about, where there is one
 * @param rules that it is about, sorted
 * @param witness an employee who shows it: what is asked and its value, {@code -} where it is absent
 * @param place of the first rule that it is about
 */
public record Finding(
        Kind kind, Optional<String> subject, List<String> rules, SortedMap<String, String> witness, Place place) {

    public Finding {
        rules = List.copyOf(rules);
        witness = Collections.unmodifiableSortedMap(new TreeMap<>(witness));
    }

    /** A warning whose sentence names subject, rules and witness. */
    public Issue issue() {
        return Issue.warning("VERIFY_" + kind, place, subject.orElse(""), String.join(", ", rules), text(witness));
    }

    private static String text(Map<String, String> witness) {
        return witness.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    public enum Kind {
        /** A complete table that no row of fits; the witness is the row that is missing. */
        GAP,
        /** Two rows of a table of which at most one may fit. */
        OVERLAP,
        /** Two rules that can fire together and give different values to one target. */
        CONTRADICTION,
        /** A rule that adds nothing, since another fires whenever it does and gives the same. */
        SUBSUMED,
        /** Two rules with the same meaning. */
        DUPLICATE,
        /** A rule that no employee can meet. */
        IMPOSSIBLE,
        /** A grade that no rule gives. */
        UNREACHABLE_GRADE,
        /** A rule that names no legal basis. */
        NO_BASIS,
        /** A {@code forall} without anything that demands a fact: it is true for employees who have none. */
        TRUE_ON_NOTHING
    }
}
