package id.tolok.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * A notice as its reader finds it.
 *
 * @param link address within the console where it leads; empty where there is nothing more to see
 * @param readAt absent while it is unread
 */
public record StoredNotice(NoticeId id, String sentence, String link, Instant at, Optional<Instant> readAt) {

    public boolean isUnread() {
        return readAt.isEmpty();
    }
}
