package id.tolok.coaching;

/** Identifies one development action within this installation. */
public record ActionId(long value) {}
