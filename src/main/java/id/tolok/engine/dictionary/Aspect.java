package id.tolok.engine.dictionary;

/** Something that points are given for; its score is clamped to the range. */
public record Aspect(String code, Titles titles, Range range) {}
