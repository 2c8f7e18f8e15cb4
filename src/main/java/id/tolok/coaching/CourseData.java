package id.tolok.coaching;

import java.util.Optional;

/**
 * A course that people can be sent to.
 *
 * @param recommendation code of the recommendation that it answers
 */
public record CourseData(String title, String provider, String description, Optional<String> recommendation) {

    private static final int LONGEST = 200;
    private static final int LONGEST_DESCRIPTION = 2000;

    public CourseData {
        title = Words.required(title, LONGEST, "COURSE_TITLE");
        provider = Words.optional(provider, LONGEST);
        description = Words.optional(description, LONGEST_DESCRIPTION);
    }
}
