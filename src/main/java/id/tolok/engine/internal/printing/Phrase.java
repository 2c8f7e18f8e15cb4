package id.tolok.engine.internal.printing;

import java.util.Optional;

/** The parts of sentences; how each is said stands in {@code sentences_id} and {@code sentences_en}. */
public enum Phrase {
    RULE,
    TITLE,
    TITLE_EN,
    BASIS,
    TABLE,
    PHASE,
    WHEN,
    ALWAYS,
    THEN,
    DERIVE_PHASE("derive"),
    SCORE_PHASE("score"),
    RATE_PHASE("rate"),
    DECIDE_PHASE("decide"),
    ADVISE_PHASE("advise"),
    EMPLOYEE("Employee"),
    PERIOD("Period"),
    INDICATOR("Indicator"),
    OBSERVATION("Observation"),
    GOAL("Goal"),
    ASPECT_SCORE("AspectScore"),
    RATING("Rating"),
    GRADE("Grade"),
    KNOWN_AS,
    NO("not"),
    SOME("exists"),
    FOR_ALL("forall"),
    AND,
    OR,
    OVER_ALL("accumulate"),
    WHERE,
    SUM("sum"),
    COUNT("count"),
    AVERAGE("average"),
    MIN_OF("min"),
    MAX_OF("max"),
    IS("=="),
    IS_NOT("!="),
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE_THAN(">"),
    LESS_THAN("<"),
    ONE_OF("in"),
    NONE_OF("not in"),
    CONTAINS("contains"),
    CONTAINS_NOT("not contains"),
    MATCHES("matches"),
    MATCHES_NOT("not matches"),
    NOT_SO("!"),
    FIELD_NIP("nip"),
    FIELD_NAME("name"),
    FIELD_STATUS("status"),
    FIELD_POSITION_KIND("positionKind"),
    FIELD_POSITION("position"),
    FIELD_LEVEL("level"),
    FIELD_UNIT_CODE("unitCode"),
    FIELD_CODE("code"),
    FIELD_START("start"),
    FIELD_END("end"),
    FIELD_MONTHS("months"),
    FIELD_VALUE("value"),
    FIELD_TEXT("text"),
    FIELD_COUNT("count"),
    FIELD_DATE("date"),
    FIELD_SOURCE("source"),
    FIELD_KIND("kind"),
    FIELD_TARGET("target"),
    FIELD_REALISED("realised"),
    FIELD_ACHIEVEMENT("achievement"),
    FIELD_WEIGHT("weight"),
    FIELD_ASPECT("aspect"),
    FIELD_DIMENSION("dimension"),
    ROUND("round"),
    FLOOR("floor"),
    MIN("min"),
    MAX("max"),
    ABS("abs"),
    DAYS_BETWEEN("daysBetween"),
    YEAR_OF("yearOf"),
    DERIVE("derive"),
    ADD("add"),
    CAP("cap"),
    LIFT("floor"),
    RATE("rate"),
    GIVE_GRADE("grade"),
    PROPOSE("propose"),
    AWARD("award"),
    RECOMMEND("recommend"),
    FLAG("flag"),
    FOR,
    MONTHS;

    private final String word;

    Phrase() {
        this("");
    }

    Phrase(String word) {
        this.word = word;
    }

    /** The word of rule text that it stands for; empty where it stands for none. */
    public String word() {
        return word;
    }

    public boolean isFact() {
        return ordinal() >= EMPLOYEE.ordinal() && ordinal() <= GRADE.ordinal();
    }

    public boolean isComparison() {
        return ordinal() >= IS.ordinal() && ordinal() <= MATCHES_NOT.ordinal();
    }

    public boolean isAccumulation() {
        return ordinal() >= SUM.ordinal() && ordinal() <= MAX_OF.ordinal();
    }

    public boolean isField() {
        return ordinal() >= FIELD_NIP.ordinal() && ordinal() <= FIELD_DIMENSION.ordinal();
    }

    public boolean isFunction() {
        return ordinal() >= ROUND.ordinal() && ordinal() <= YEAR_OF.ordinal();
    }

    public boolean isPhase() {
        return ordinal() >= DERIVE_PHASE.ordinal() && ordinal() <= ADVISE_PHASE.ordinal();
    }

    public static Optional<Phrase> of(String word, Phrase first, Phrase last) {
        for (int i = first.ordinal(); i <= last.ordinal(); i++) {
            if (values()[i].word.equals(word)) {
                return Optional.of(values()[i]);
            }
        }
        return Optional.empty();
    }
}
