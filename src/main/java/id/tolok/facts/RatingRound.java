package id.tolok.facts;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.time.LocalDate;

/**
 * Colleagues who are asked how somebody behaves at work. Says how many answered, never who or what.
 *
 * @param until the last day on which raters are expected to answer
 * @param anonymous how many of those who answered are not the assessor: from three up their answers count
 */
public record RatingRound(
        RatingRoundId id,
        EmployeeId subject,
        PeriodId period,
        State state,
        LocalDate until,
        int invited,
        int answered,
        int anonymous) {

    /** So many anonymous raters hide each other. */
    public static final int ENOUGH = 3;

    /** Open while raters answer; a dropped one counts for nothing. */
    public enum State {
        OPEN,
        CLOSED,
        DROPPED
    }

    public boolean hidesRaters() {
        return anonymous >= ENOUGH;
    }
}
