package id.tolok.organisation.internal;

import id.tolok.organisation.EmployeeChange;
import id.tolok.organisation.EmployeeChange.Kind;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.organisation.intake.EmployeeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a file beside what is stored.
 *
 * @param supervisor who will assess: what the row says, or what is stored where the row cannot be followed
 */
record PlannedEmployee(EmployeeRow row, Optional<StoredEmployee> stored, Optional<Nip> supervisor) {

    String name() {
        return row.name().orElseThrow();
    }

    PositionKind positionKind() {
        return row.positionKind().orElseThrow();
    }

    String position() {
        return row.position().orElseThrow();
    }

    String unit() {
        return row.unit().orElseThrow();
    }

    boolean movesToOtherAssessor() {
        return !supervisor.equals(stored.flatMap(StoredEmployee::supervisor));
    }

    EmployeeChange change() {
        var columns = stored.map(this::differences).orElse(List.of());
        var kind = stored.isEmpty() ? Kind.ADDED : columns.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        return new EmployeeChange(kind, row.place().line(), row.nip(), name(), columns);
    }

    private List<String> differences(StoredEmployee old) {
        var columns = new ArrayList<String>();
        compare("name", name(), old.employee().name(), columns);
        compare("status", row.status(), old.employee().status(), columns);
        compare("position_kind", positionKind(), old.employee().positionKind(), columns);
        compare("position", position(), old.employee().position(), columns);
        compare("level", row.level(), old.employee().level(), columns);
        compare("unit", unit(), old.unitCode(), columns);
        compare("supervisor_nip", supervisor, old.supervisor(), columns);
        return columns;
    }

    private static void compare(String column, Object one, Object other, List<String> columns) {
        if (!Objects.equals(one, other)) {
            columns.add(column);
        }
    }
}
