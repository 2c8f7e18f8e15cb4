package id.tolok.shared;

import java.util.List;

/**
 * One table of what a module keeps about a person, for the copy that the law grants (UU 27/2022 Pasal 7). A module
 * offers a bean for each; what others said in confidence about the person is not part of it. Titles stand in
 * {@code id/tolok/privacy/tables} under {@code table.<code>} and {@code column.<column>}.
 *
 * @param code unique over all modules, as in {@code facts}
 * @param query of the module's own tables: takes the employee's number, gives the oldest record first
 * @param columns names for what the query selects, in its order
 */
public record PersonalRecords(String code, String query, List<String> columns) {

    public PersonalRecords {
        columns = List.copyOf(columns);
    }

    public static PersonalRecords of(String code, String query, String... columns) {
        return new PersonalRecords(code, query, List.of(columns));
    }
}
