package id.tolok.notification;

/** Identifies one notice within this installation. */
public record NoticeId(long value) {}
