package id.tolok.engine.vocabulary;

import java.math.BigDecimal;

/**
 * What the right-hand side of a rule may write to. Aspects, codes, dimensions and levels are literals in every rule;
 * numbers are exact decimals.
 */
public interface Score {

    /** Phase derive: gives a new {@link Indicator}. */
    void derive(String code, BigDecimal value);

    /** Phase score: adds points to an aspect. */
    void add(String aspect, BigDecimal points);

    /** Phase score: the aspect gets at most this; the lowest cap counts. */
    void cap(String aspect, BigDecimal most);

    /** Phase score: the aspect gets at least this; the highest floor counts and beats every cap. */
    void floor(String aspect, BigDecimal least);

    /** Phase rate: the level of a dimension. */
    void rate(String dimension, String level);

    /** Phase decide: the grade. */
    void grade(String code);

    /** Phase advise: proposes a measure. */
    void propose(String code);

    /** Phase advise: proposes a measure that lasts some months. */
    void propose(String code, BigDecimal months);

    /** Phase advise: awards a number, such as credit points. */
    void award(String code, BigDecimal value);

    /** Phase advise: recommends a development action. */
    void recommend(String code);

    /** Phase advise: marks the result. */
    void flag(String code);
}
