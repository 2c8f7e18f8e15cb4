package id.tolok.coaching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What two people agree on.
 *
 * @param recommendation the code with which a rule proposed it
 * @param aspect whose score it is meant to lift
 * @param byAssessor whether the assessor, not the employee, has to do it
 */
public record ActionData(
        String title,
        LocalDate due,
        Optional<CourseId> course,
        Optional<String> recommendation,
        Optional<String> aspect,
        boolean byAssessor) {

    private static final int LONGEST = 300;

    public ActionData {
        title = Words.required(title, LONGEST, "ACTION_TITLE");
    }
}
