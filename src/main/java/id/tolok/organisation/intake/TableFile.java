package id.tolok.organisation.intake;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table that people hand in, from whatever program: CSV (encoding and separator are found out) or the first sheet of
 * an XLSX workbook. What the file is counts, not what its name says. Read row by row, never held.
 */
public final class TableFile {

    /** More columns than any table of facts has, and few enough to be read. */
    static final int MOST_COLUMNS = 500;

    private final String name;
    private final FileContent content;
    private boolean spreadsheet;

    public TableFile(String name, FileContent content) {
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    /**
     * Hands over the header and each row that is not blank; what is odd about the file as such goes to the issues.
     *
     * @return what makes the file unreadable; rows handed over before are then worth nothing
     */
    public Optional<Issue> read(RecordTaker rows, Consumer<Issue> issues) {
        try {
            var kind = FileKind.of(content);
            spreadsheet = kind == FileKind.SPREADSHEET;
            var limited = new LimitedWidth(rows);
            var unreadable = switch (kind) {
                case EMPTY -> unreadable("FILE_EMPTY");
                case TEXT -> new CsvRecords(name, content).read(limited, issues);
                case SPREADSHEET -> new SheetRecords(name, content).read(limited, issues);
                case OLD_SPREADSHEET -> unreadable("FILE_OLD_SPREADSHEET");
                case WEB_PAGE -> unreadable("FILE_WEB_PAGE");
                case OTHER -> unreadable("FILE_NO_TABLE");
            };
            if (unreadable.isEmpty() && kind != FileKind.ofName(name)) {
                issues.accept(Issue.warning("FILE_OTHER_KIND", Place.ofFile(name)));
            }
            return limited.defect().map(count -> tooWide(count)).or(() -> unreadable);
        } catch (IOException | UncheckedIOException e) {
            return unreadable("FILE_BROKEN");
        }
    }

    /** What separates the cells of a CSV file; absent for a spreadsheet. */
    public Optional<Character> separator() {
        try {
            return FileKind.of(content) == FileKind.SPREADSHEET
                    ? Optional.empty()
                    : Optional.of(CsvRecords.separator(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** About how many lines there are, without reading them as such; 0 where only reading would tell. */
    public int lines() {
        try {
            return switch (FileKind.of(content)) {
                case TEXT -> CsvRecords.lines(content);
                case SPREADSHEET -> new SheetRecords(name, content).lines();
                default -> 0;
            };
        } catch (IOException e) {
            return 0;
        }
    }

    /** Where a cell is; the position counts from 0. */
    public Place place(int line, List<String> fields, int position) {
        int breaks = 0;
        for (int i = 0; !spreadsheet && i < Math.min(position, fields.size()); i++) {
            var field = fields.get(i);
            for (int at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) {
                breaks++;
            }
        }
        return new Place(name, line + breaks, position + 1);
    }

    private Optional<Issue> unreadable(String code) {
        return Optional.of(Issue.error(code, Place.ofFile(name)));
    }

    private Issue tooWide(int count) {
        return Issue.error("FILE_TOO_MANY_COLUMNS", Place.ofFile(name), count, MOST_COLUMNS);
    }

    /** Stops at a header that is wider than any table of facts. */
    private static final class LimitedWidth implements RecordTaker {

        private final RecordTaker rows;
        private Optional<Integer> tooMany = Optional.empty();

        LimitedWidth(RecordTaker rows) {
            this.rows = rows;
        }

        Optional<Integer> defect() {
            return tooMany;
        }

        @Override
        public boolean take(int line, List<String> fields) {
            if (fields.size() > MOST_COLUMNS) {
                tooMany = Optional.of(fields.size());
                return false;
            }
            return rows.take(line, fields);
        }
    }
}
