package id.tolok.organisation;

import id.tolok.organisation.identity.Nip;
import java.util.List;

/**
 * What an import does, or would do, to one employee.
 *
 * @param columns the columns of the file that bring something new, for a change
 */
public record EmployeeChange(Kind kind, int line, Nip nip, String name, List<String> columns) {

    public EmployeeChange {
        columns = List.copyOf(columns);
    }

    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
