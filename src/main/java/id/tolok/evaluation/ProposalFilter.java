package id.tolok.evaluation;

/** Which proposals to list. */
public enum ProposalFilter {
    OPEN,
    OVERDUE,
    ATTENDED,
    ALL
}
