package id.tolok.facts;

/** How far an import has come. Its rows count only when it is completed, and no longer when it is withdrawn. */
public enum FactImportState {
    RUNNING,
    /** The application stopped in between: it can be finished or withdrawn. */
    INTERRUPTED,
    COMPLETED,
    /** The file turned out to be unreadable. */
    FAILED,
    /** Somebody stopped it before it was completed. */
    CANCELLED,
    WITHDRAWN
}
