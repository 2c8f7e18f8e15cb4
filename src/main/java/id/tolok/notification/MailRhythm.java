package id.tolok.notification;

/** How somebody wants notices by e-mail. */
public enum MailRhythm {
    /** Never; notices stay in the console. */
    OFF,
    /** Each one, within a minute. */
    EACH,
    /** Once a day, all unread ones together. */
    DAILY
}
