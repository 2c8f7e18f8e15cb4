package id.tolok.feedback;

/** Identifies one service point within this installation. */
public record ServicePointId(long value) {}
