package id.tolok.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries to show.
 *
 * @param actor part of the name of who acted; empty for all
 * @param subject the start of what it happened to, such as {@code employee:}; empty for all
 * @param from first moment, included
 * @param until last moment, excluded
 */
public record AuditFilter(
        String actor, Optional<String> action, String subject, Optional<Instant> from, Optional<Instant> until) {

    public static final AuditFilter ALL = new AuditFilter("", Optional.empty(), "", Optional.empty(), Optional.empty());

    public AuditFilter {
        actor = actor.strip();
        subject = subject.strip();
    }

    public static AuditFilter of(String action) {
        return new AuditFilter("", Optional.of(action), "", Optional.empty(), Optional.empty());
    }

    public static AuditFilter about(String subject) {
        return new AuditFilter("", Optional.empty(), subject, Optional.empty(), Optional.empty());
    }
}
