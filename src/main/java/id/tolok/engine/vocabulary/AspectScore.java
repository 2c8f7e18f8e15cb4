package id.tolok.engine.vocabulary;

import java.math.BigDecimal;

/** The score of an aspect, known once the phase {@code score} has ended; an aspect that nobody wrote has none. */
public record AspectScore(String aspect, BigDecimal value) {}
