package id.tolok.coaching;

/** Identifies one dialogue within this installation. */
public record DialogueId(long value) {}
