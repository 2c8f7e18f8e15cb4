package id.tolok.coaching;

/** @param open whether people can still be sent there */
public record Course(CourseId id, CourseData data, boolean open) {}
