package id.tolok.evidence;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import java.time.Instant;

/**
 * A file of evidence without its content.
 *
 * @param owner whom it is about: whoever may see that employee's facts may open it
 * @param size in bytes
 */
public record EvidenceFile(
        EvidenceId id,
        EvidenceSubject subject,
        EmployeeId owner,
        String name,
        String mediaType,
        long size,
        Hash hash,
        String uploadedBy,
        Instant uploadedAt) {}
