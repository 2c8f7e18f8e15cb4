package id.tolok.facts;

/** Identifies the invitation of one rater within this installation. */
public record RatingInvitationId(long value) {}
