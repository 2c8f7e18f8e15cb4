package id.tolok.planning;

/**
 * How many goals somebody has.
 *
 * @param realised of these, how many have a realised value
 */
public record GoalCount(int goals, int realised) {

    public static final GoalCount NONE = new GoalCount(0, 0);
}
