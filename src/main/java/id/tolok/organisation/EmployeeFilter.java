package id.tolok.organisation;

import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.UnitId;
import java.util.Optional;

/**
 * Which employees to list.
 *
 * @param text part of a name, or the start of a NIP; empty for all
 * @param unit this unit and every one below it
 */
public record EmployeeFilter(
        String text, Optional<UnitId> unit, Optional<EmploymentStatus> status, Optional<PositionKind> positionKind) {

    public static final EmployeeFilter ALL =
            new EmployeeFilter("", Optional.empty(), Optional.empty(), Optional.empty());

    public EmployeeFilter {
        text = text.strip();
    }

    public static EmployeeFilter in(UnitId unit) {
        return new EmployeeFilter("", Optional.of(unit), Optional.empty(), Optional.empty());
    }

    public EmployeeFilter withText(String part) {
        return new EmployeeFilter(part, unit, status, positionKind);
    }
}
