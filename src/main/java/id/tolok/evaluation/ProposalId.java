package id.tolok.evaluation;

/** Identifies one entry of the register of proposals within this installation. */
public record ProposalId(long value) {}
