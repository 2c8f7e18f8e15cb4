package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.printing.WorkbookText;
import id.tolok.engine.internal.reading.ReadWorkbook;
import id.tolok.engine.internal.reading.SheetMerge;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import id.tolok.shared.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of decision tables as a workbook ({@code .xlsx}) for a spreadsheet program, and back: only the cells that say
 * something else are changed, so that a workbook that nobody touched gives the same bytes. Refuses whatever is no
 * harmless workbook, holds formulas, or was made from another table; places of issues name sheet and cell.
 */
public final class TableWorkbook {

    private TableWorkbook() {}

    /** @param file with the changed cells; absent when there are issues */
    public record Merged(Optional<SourceFile> file, Issues issues) {}

    /** @param origin says which table of which rule set this is; {@link #merge} refuses a workbook with another one */
    public static byte[] write(TableFile table, String origin) {
        return WorkbookText.write(table, origin);
    }

    public static Merged merge(
            TableFile table, String origin, SourceFile workbook, Optional<RuleDictionary> dictionary) {
        var issues = new ArrayList<Issue>();
        var read = ReadWorkbook.of(workbook, issues);
        if (read.isEmpty() || !issues.isEmpty()) {
            return new Merged(Optional.empty(), Issues.of(issues));
        }
        var sheet = read.get();
        if (!isOf(table, origin, sheet)) {
            issues.add(Issue.error(
                    "XLSX_OTHER_TABLE",
                    Place.ofFile(workbook.path()),
                    sheet.origin().orElse("?"),
                    origin));
            return new Merged(Optional.empty(), Issues.of(issues));
        }
        var merged = SheetMerge.of(table, sheet.cells());
        return merged.equals(table.set(java.util.Map.of()))
                ? new Merged(Optional.of(merged), Issues.NONE)
                : checked(merged, workbook.path() + "!" + sheet.name(), dictionary);
    }

    /** Without a note of its origin, as after saving by a program that drops it, a table's name has to fit. */
    private static boolean isOf(TableFile table, String origin, ReadWorkbook sheet) {
        return sheet.origin()
                .map(origin::equals)
                .orElseGet(() -> table.tables().stream()
                        .map(known -> "RuleTable " + known.name())
                        .anyMatch(head -> sheet.cells().stream()
                                .anyMatch(row -> row.stream().map(String::strip).anyMatch(head::equals))));
    }

    private static Merged checked(SourceFile merged, String sheet, Optional<RuleDictionary> dictionary) {
        var errors = RuleChecker.check(List.of(merged), dictionary).issues().all().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return new Merged(Optional.of(merged), Issues.NONE);
        }
        var table = TableFile.of(merged, dictionary);
        return new Merged(
                Optional.empty(),
                Issues.of(errors.stream()
                        .map(issue -> new Issue(
                                issue.severity(), issue.code(), place(issue.place(), table, sheet), issue.arguments()))
                        .toList()));
    }

    private static Place place(Place inText, Optional<TableFile> table, String sheet) {
        return table.flatMap(file -> file.cellAt(inText.line(), inText.column()))
                .map(cell -> new Place(sheet, cell.row() + 1, cell.column() + 1))
                .orElse(Place.ofFile(sheet));
    }
}
