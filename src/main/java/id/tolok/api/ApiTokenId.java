package id.tolok.api;

/** Identifies a token within this installation; it is no secret. */
public record ApiTokenId(long value) {}
