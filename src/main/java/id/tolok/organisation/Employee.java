package id.tolok.organisation;

import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.Optional;

/**
 * Somebody who works here and is appraised.
 *
 * @param level of a functional post, such as {@code AHLI_MUDA}
 */
public record Employee(
        EmployeeId id,
        Nip nip,
        String name,
        EmploymentStatus status,
        PositionKind positionKind,
        String position,
        Optional<String> level,
        UnitId unit) {

    /** The same person at another post. */
    Employee at(Posting.PostingData posting) {
        return new Employee(
                id, nip, name, status, posting.positionKind(), posting.position(), posting.level(), posting.unit());
    }
}
