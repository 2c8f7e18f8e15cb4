package id.tolok.planning;

/** What the rules in force ask of goals. */
public enum GoalUse {
    /** No rule reads one. */
    NONE,
    READ,
    /** Some rule reads how much each counts, so each needs a weight. */
    WEIGHED
}
