package id.tolok.engine;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.List;
import java.util.Optional;

/**
 * Something about a rule set that its author should look at.
 *
 * @param subject the table, grade or compared field that it is about, or what nobody gives, where there is one
 * @param rules that it is about, sorted
 * @param witness an employee who shows it; see each kind. Absent only where a rule could not be analysed and nobody who
 *     meets it was found by trying
 * @param remedy of a gap: the rule or row that closes it
 * @param place of the first rule that it is about; for a gap, of the row beside it
 */
public record Finding(
        Kind kind,
        Optional<String> subject,
        List<String> rules,
        Optional<Witness> witness,
        Optional<Remedy> remedy,
        Place place) {

    public Finding {
        rules = List.copyOf(rules);
    }

    /** A warning whose sentence names subject, rules and witness. */
    public Issue issue() {
        return Issue.warning(
                "VERIFY_" + kind,
                place,
                subject.orElse(""),
                String.join(", ", rules),
                witness.map(Witness::text).filter(text -> !text.isEmpty()).orElse("–"));
    }

    public enum Kind {
        /** A complete table that no row of fits; the witness meets no row. */
        GAP,
        /** Two rows of a table of which at most one may fit; the witness meets both. */
        OVERLAP,
        /** Two rules that can fire together and give different values to one target; the witness meets both. */
        CONTRADICTION,
        /** A rule that adds nothing, since another fires whenever it does and gives the same; the witness meets both. */
        SUBSUMED,
        /** Two rules with the same meaning; the witness meets both. */
        DUPLICATE,
        /** A rule that no employee can meet; the witness comes as near as one can. */
        IMPOSSIBLE,
        /** A rule that asks for what no earlier rule gives; the witness has all that can be had, and does not meet it. */
        UNREACHABLE,
        /** A comparison with a value that the compared field never has; the witness has the nearest that it can have. */
        OUT_OF_RANGE,
        /**
         * A grade that nobody gets. The rules are those that would give it, and the witness comes as near to the first of
         * them as one can; where there are none, the witness gets the grade next to it by the rule that is named.
         */
        UNREACHABLE_GRADE,
        /** A rule that names no legal basis; the witness meets it. */
        NO_BASIS,
        /** A {@code forall} that is true for employees without such a fact; the witness has none and meets the rule. */
        TRUE_ON_NOTHING
    }
}
