package id.tolok.rules;

import java.time.Instant;

/** Who did something, by the account's name, and when. */
public record Signature(String by, Instant at) {}
