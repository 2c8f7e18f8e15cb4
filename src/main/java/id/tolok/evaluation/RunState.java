package id.tolok.evaluation;

/** Where a run stands. */
public enum RunState {
    QUEUED,
    RUNNING,
    /** Somebody asked to stop it; what is being worked on is finished first. */
    CANCELLING,
    CANCELLED,
    COMPLETED,
    /** Stopped by a trouble that is not one employee's; it can be continued. */
    FAILED;

    /** Whether nothing more happens by itself. */
    public boolean isOver() {
        return this == CANCELLED || this == COMPLETED || this == FAILED;
    }
}
