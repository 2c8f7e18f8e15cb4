package id.tolok.coaching;

/** How far a result has come on its way to the person; a result that nobody confirmed is a draft and has no appraisal. */
public enum AppraisalState {
    CONFIRMED,
    /** By HR: the employee may read it. */
    RELEASED,
    RECEIVED,
    OBJECTED,
    EXPLAINED,
    DECIDED,
    FINAL;

    /** Whether the person appraised may see it. */
    public boolean isVisibleToEmployee() {
        return this != CONFIRMED;
    }
}
