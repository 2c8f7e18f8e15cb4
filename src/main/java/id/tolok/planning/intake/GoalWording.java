package id.tolok.planning.intake;

import id.tolok.planning.Perspective;
import java.util.Optional;

/** What a goal says in words; what is empty was not given. */
public record GoalWording(String result, String measure, String unit, Optional<Perspective> perspective) {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_UNIT = 60;

    public boolean isTooLong() {
        return result.length() > LONGEST_TEXT || measure.length() > LONGEST_TEXT || unit.length() > LONGEST_UNIT;
    }
}
