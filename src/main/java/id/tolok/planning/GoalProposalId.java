package id.tolok.planning;

/** Identifies what somebody proposed about a goal within this installation. */
public record GoalProposalId(long value) {}
