package id.tolok.coaching;

/**
 * Another grade than the computed one, with its reason and what the files of evidence show; the computed one stays beside
 * it.
 */
public record AssessorGrade(String grade, String reason, String evidence) {

    private static final int LONGEST = 2000;

    public AssessorGrade {
        reason = Words.required(reason, LONGEST, "ASSESSOR_GRADE_REASON");
        evidence = Words.required(evidence, LONGEST, "ASSESSOR_GRADE_EVIDENCE");
    }
}
