package id.tolok.organisation;

import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.UnitId;
import java.util.Optional;

/** What an import or a form says about an employee. */
public record EmployeeData(
        Nip nip,
        String name,
        EmploymentStatus status,
        PositionKind positionKind,
        String position,
        Optional<String> level,
        UnitId unit) {

    private static final int LONGEST = 200;

    public EmployeeData {
        if (name.isBlank() || name.length() > LONGEST || position.length() > LONGEST) {
            throw new IllegalArgumentException("a name or position that is blank or too long");
        }
    }
}
