package id.tolok.shared;

import java.util.Optional;

/**
 * Published (as an application event, inside the transaction of the change) by whoever changes anything. Holds ids and
 * hashes only, never personal content.
 *
 * @param action what happened, as {@code subject.verb-in-past}, for example {@code rules.version-published}
 * @param subject what it happened to, as {@code kind:id}, for example {@code version:17}
 * @param before hash of the content before, where there was one
 * @param after hash of the content after, where there is one
 */
public record Auditable(String action, String subject, Optional<Hash> before, Optional<Hash> after) {

    public Auditable {
        if (!action.matches("[a-z]+\\.[a-z-]+")) {
            throw new IllegalArgumentException("not an audit action: " + action);
        }
    }

    public static Auditable of(String action, String subject) {
        return new Auditable(action, subject, Optional.empty(), Optional.empty());
    }

    public static Auditable of(String action, String subject, Hash after) {
        return new Auditable(action, subject, Optional.empty(), Optional.of(after));
    }
}
