package id.tolok.shared;

import java.util.List;

/**
 * One table of what a module keeps about a person, for the copy that the law grants (UU 27/2022 Pasal 7). A module
 * offers a bean for each; what others said in confidence about the person is not part of it. Titles stand in
 * {@code id/tolok/privacy/tables} under {@code table.<code>} and {@code column.<column>}.
 */
public interface PersonalRecords {

    /** Unique over all modules, as in {@code facts}. */
    String code();

    List<String> columns();

    /** One text for each column, the oldest record first; dates and times in ISO form. */
    List<List<String>> of(EmployeeId person);
}
