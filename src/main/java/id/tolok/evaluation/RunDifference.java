package id.tolok.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What differs between two runs, over the people whom the current actor may see.
 *
 * @param inBoth people whom both evaluated
 * @param moved those of them who got something else: status, aspect, rating, grade, measure
 * @param grades of those whom both evaluated, from which grade to which, by how many people falling
 */
public record RunDifference(
        Run before, Run after, int inBoth, int moved, int onlyBefore, int onlyAfter, List<GradeMove> grades) {

    public RunDifference {
        grades = List.copyOf(grades);
    }

    /** A grade is absent where there was none; both are equal for those who kept theirs. */
    public record GradeMove(Optional<String> before, Optional<String> after, int people) {}
}
