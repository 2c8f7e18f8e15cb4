package id.tolok.engine.vocabulary;

/** The level of a dimension, known once the phase {@code rate} has ended. */
public record Rating(String dimension, String level) {}
