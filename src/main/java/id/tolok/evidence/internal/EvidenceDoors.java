package id.tolok.evidence.internal;

import id.tolok.evidence.EvidenceDoor;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.organisation.Organisation;
import id.tolok.shared.EmployeeId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose evidence is open to the current actor: what the record's own door says, else that of everybody whom they may see. */
@Component
public class EvidenceDoors {

    private final List<EvidenceDoor> doors;
    private final Organisation organisation;

    EvidenceDoors(List<EvidenceDoor> doors, Organisation organisation) {
        this.doors = doors;
        this.organisation = organisation;
    }

    public boolean isOpen(EvidenceSubject subject, EmployeeId owner) {
        return doors.stream()
                .filter(door -> door.kind() == subject.kind())
                .findFirst()
                .map(door -> door.isOpen(subject))
                .orElseGet(() -> organisation.employee(owner).isPresent());
    }
}
