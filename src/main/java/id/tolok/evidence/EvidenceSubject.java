package id.tolok.evidence;

/** What a file proves, by the kind of record and its number. */
public record EvidenceSubject(Kind kind, long id) {

    public enum Kind {
        OBSERVATION,
        FACT_REQUEST,
        GOAL_REALISATION,
        /** Another grade than the computed one, by the number of the appraisal. */
        ASSESSOR_GRADE
    }
}
