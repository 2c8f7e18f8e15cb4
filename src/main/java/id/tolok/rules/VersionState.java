package id.tolok.rules;

/**
 * Where a version stands. Editing a submitted or approved one makes it a draft again. Whether a published one is in
 * force is a question of dates: see {@link PublishedRules#inForce}.
 */
public enum VersionState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    PUBLISHED,
    WITHDRAWN,
    DISCARDED;

    /** Whether its text can still change. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == APPROVED;
    }

    /** Whether it was live at some time, so that results may refer to it. */
    public boolean wasPublished() {
        return this == PUBLISHED || this == WITHDRAWN;
    }
}
