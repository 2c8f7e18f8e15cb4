package id.tolok.engine.vocabulary;

/** The grade, known once the phase {@code decide} has ended. */
public record Grade(String code) {}
