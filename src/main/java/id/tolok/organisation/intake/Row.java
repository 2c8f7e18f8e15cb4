package id.tolok.organisation.intake;

import java.util.List;

/** One row of a table: cells by the name of their column. A column that the file lacks reads as a blank cell. */
public final class Row {

    private final Header header;
    private final List<String> fields;
    private final int line;

    Row(Header header, List<String> fields, int line) {
        this.header = header;
        this.fields = fields;
        this.line = line;
    }

    /** The line on which the row starts; the header is on line 1. */
    public int line() {
        return line;
    }

    public Cell cell(String column) {
        return header.cell(column, fields, line);
    }

    /** The names that the header gives, in lower case. */
    public List<String> columns() {
        return header.names();
    }

    /** The texts as they stood in the file. */
    public List<String> fields() {
        return fields;
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }

    boolean isTooWide() {
        return fields.size() > header.width()
                && fields.stream().skip(header.width()).anyMatch(field -> !field.isBlank());
    }
}
