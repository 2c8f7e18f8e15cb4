package id.tolok.rules;

import java.util.List;
import java.util.Optional;

/**
 * What other rules would do to people, over the facts that are stored: numbers only, nobody is named.
 *
 * @param people who were evaluated
 * @param moved those of them who would get something else: status, aspect, rating, grade, measure
 * @param grades from which grade to which, by how many people falling; those who keep theirs too
 * @param rules that would give somebody something else, by how many people falling
 */
public record Impact(int people, int moved, List<GradeMove> grades, List<RuleShare> rules) {

    public Impact {
        grades = List.copyOf(grades);
        rules = List.copyOf(rules);
    }

    /** A grade is absent where there is none. */
    public record GradeMove(Optional<String> before, Optional<String> after, int people) {}

    public record RuleShare(String rule, int people) {}
}
