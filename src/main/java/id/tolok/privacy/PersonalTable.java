package id.tolok.privacy;

import java.util.List;

/** One table of the copy: codes of its columns, and its records, the oldest first. */
public record PersonalTable(String code, List<String> columns, List<List<String>> rows) {

    public PersonalTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
