package id.tolok.organisation.intake;

import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.Place;
import java.util.Optional;

/** One row of an employees file that has no error; a blank cell is an absent value. */
public record EmployeeRow(
        Nip nip,
        Optional<String> name,
        EmploymentStatus status,
        Optional<PositionKind> positionKind,
        Optional<String> position,
        Optional<String> level,
        Optional<String> unit,
        Optional<Nip> supervisor,
        Place place,
        Place supervisorPlace) {}
