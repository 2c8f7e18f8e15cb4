package id.tolok.engine.internal.reading;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Issue;
import java.util.List;
import java.util.Optional;

/**
 * The first sheet of a harmless workbook as texts.
 *
 * @param origin the note that says what the workbook was made from
 */
public record ReadWorkbook(String name, Optional<String> origin, List<List<String>> cells) {

    /** The property of the workbook that holds the origin. */
    public static final String ORIGIN = "tolok.table";

    public ReadWorkbook {
        cells = List.copyOf(cells);
    }

    /** Empty, with issues, for a file that is refused as a whole. */
    public static Optional<ReadWorkbook> of(SourceFile file, List<Issue> issues) {
        var problems = new Problems(file.path());
        var read = XlsxGuard.open(file, problems).map(workbook -> {
            var cells = new Problems(file.path() + "!" + workbook.sheetName());
            var rows = workbook.grid(cells).rows().stream()
                    .map(row -> row.cells().stream().map(Grid.Cell::text).toList())
                    .toList();
            issues.addAll(cells.all());
            return new ReadWorkbook(workbook.sheetName(), workbook.origin(), rows);
        });
        issues.addAll(problems.all());
        return read;
    }
}
