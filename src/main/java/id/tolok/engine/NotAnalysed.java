package id.tolok.engine;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;

/**
 * A rule (or table) of which the verifier says nothing, since it could only guess.
 *
 * @param subject name of the rule or table
 */
public record NotAnalysed(String subject, Reason reason, Place place) {

    /** A note whose sentence names the subject and says why. */
    public Issue issue() {
        return Issue.warning("VERIFY_NOT_ANALYSED_" + reason, place, subject);
    }

    public enum Reason {
        /** Conditions that compare facts with each other. */
        JOIN,
        /** An {@code accumulate}. */
        ACCUMULATE,
        /** A {@code forall}. */
        FOR_ALL,
        /** A comparison of something computed. */
        ARITHMETIC,
        /** A fact of which an employee can have several, such as a goal or an observation. */
        SEVERAL_FACTS,
        /** A date, or a text that is looked into. */
        TEXT_OR_DATE,
        /** More cases than can be gone through. */
        TOO_COMPLEX
    }
}
