package id.tolok.audit;

import id.tolok.shared.Hash;
import java.time.Instant;
import java.util.Optional;

/**
 * Who did what, when. Holds ids and hashes, never content.
 *
 * @param place where the entry stands in the chain; absent for the moment until it is sealed
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String subject,
        Optional<Hash> before,
        Optional<Hash> after,
        Optional<Long> place) {}
