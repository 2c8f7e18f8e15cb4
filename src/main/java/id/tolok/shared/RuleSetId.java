package id.tolok.shared;

/** The name of a rule set, such as {@code asemrowo} or {@code pp30-2019}; also the name of its folder on disk. */
public record RuleSetId(String value) {

    public RuleSetId {
        if (!value.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("not a rule set id: " + value);
        }
    }
}
