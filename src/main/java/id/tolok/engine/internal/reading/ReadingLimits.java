package id.tolok.engine.internal.reading;

/** Caps that hold before anything is parsed, so that no text can cost more than a moment. */
final class ReadingLimits {

    static final int FILE_BYTES = 2 << 20;
    static final int ALL_BYTES = 8 << 20;
    static final int FILES = 500;
    /** Words and cells of all files together. */
    static final int TOKENS = 200_000;

    static final int RULES = 5_000;
    static final int ISSUES = 1_000;

    /** Of all workbooks together. */
    static final int INFLATED_BYTES = 8 << 20;

    /** Also what names or types a part counts as one. */
    static final int PARTS = 2_000;
    /** The library's tree takes half a kilobyte for each. */
    static final int TAGS = 250_000;

    static final int COLUMNS = 200;
    static final int TABLE_ROWS = RULES + 200;
    /** Each may depend on any other. */
    static final int DERIVED = 500;

    static final int NESTING = 20;
    /** Drools' parser needs exponential time for calls within calls. */
    static final int NESTED_CALLS = 6;

    static final int RULE_TOKENS = 10_000;
    /** Operands in one chain such as {@code a + b + c}. */
    static final int CHAIN = 100;

    static final int LIST_VALUES = 1_000;
    static final int CONDITIONS = 100;
    static final int WRITES = 100;

    static final int TEXT_LENGTH = 2_000;
    static final int NAME_LENGTH = 120;
    static final int WORD_LENGTH = 120;
    static final int DIGITS = 34;
    /** Steps of one regular expression, and of all of a rule set. */
    static final int REGEX_STEPS = 1_000;

    static final int ALL_REGEX_STEPS = 100_000;
    static final int ROUND_DECIMALS = 20;

    private ReadingLimits() {}
}
