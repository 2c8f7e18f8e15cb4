package id.tolok.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What other rules would do to people, over the facts that are stored: numbers only, nobody is named.
 *
 * @param people who were evaluated
 * @param moved those of them who would get something else: status, aspect, rating, grade, measure
 * @param grades from which grade to which, by how many people falling; those who keep theirs too
 * @param rules that would give somebody something else, by how many people falling
 * @param aspects of which somebody's score would change
 * @param slices by unit, sex and status; groups too small to be shown are left out
 */
public record Impact(
        int people,
        int moved,
        List<GradeMove> grades,
        List<RuleShare> rules,
        List<AspectShift> aspects,
        List<Slice> slices) {

    /** A group of fewer people is not shown: its figures would be somebody's. */
    public static final int SMALLEST_GROUP = 5;

    public Impact {
        grades = List.copyOf(grades);
        rules = List.copyOf(rules);
        aspects = List.copyOf(aspects);
        slices = List.copyOf(slices);
    }

    /**
     * A grade is absent where there is none.
     *
     * @param because the rules that give these people something else
     */
    public record GradeMove(Optional<String> before, Optional<String> after, int people, List<RuleShare> because) {

        public GradeMove {
            because = List.copyOf(because);
        }

        public boolean stays() {
            return before.equals(after);
        }
    }

    public record RuleShare(String rule, int people) {}

    /**
     * How the scores of an aspect would shift.
     *
     * @param before mean of those who have a score
     * @param mostUp the largest rise of anybody
     */
    public record AspectShift(
            String aspect,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after,
            int raised,
            int lowered,
            BigDecimal mostUp,
            BigDecimal mostDown) {}

    /** What people of a group get; how many have which grade, none standing under the empty text. */
    public record Slice(
            Kind kind,
            String group,
            int people,
            int moved,
            SortedMap<String, Integer> before,
            SortedMap<String, Integer> after) {

        public Slice {
            before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
            after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
        }
    }

    /** What people are grouped by; groups are codes of units, {@code 1} men and {@code 2} women, {@code PNS} and {@code PPPK}. */
    public enum Kind {
        UNIT,
        SEX,
        STATUS
    }
}
