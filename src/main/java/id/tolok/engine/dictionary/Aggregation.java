package id.tolok.engine.dictionary;

/** How the observations of an indicator within its window become one value. */
public enum Aggregation {
    SUM,
    AVG,
    MIN,
    MAX,
    LAST,
    COUNT,
    /** The longest run of consecutive working days on which the indicator that it is observed from was recorded. */
    LONGEST_RUN
}
