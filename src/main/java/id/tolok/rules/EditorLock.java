package id.tolok.rules;

import java.time.Instant;

/** Who is editing a draft now, and when there was the last sign of life. */
public record EditorLock(String holder, Instant seen) {}
