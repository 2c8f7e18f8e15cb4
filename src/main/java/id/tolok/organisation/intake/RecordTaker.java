package id.tolok.organisation.intake;

import java.util.List;

/** Takes the rows of a table as they stand in the file, the header first. */
@FunctionalInterface
public interface RecordTaker {

    /**
     * @param line on which the row starts
     * @return whether to read on
     */
    boolean take(int line, List<String> fields);
}
