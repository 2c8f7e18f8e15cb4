package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Grid.Cell;
import id.tolok.engine.internal.reading.Grid.Row;
import id.tolok.engine.internal.reading.TableColumn.Kind;
import id.tolok.engine.model.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the decision tables of one sheet, in the layout of Drools; every cell is taken or reported. */
final class TableReader {

    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");
    /** What a spreadsheet would compute when it opens the file, also in the ways of older ones: {@code +cmd|'…'!A0}. */
    private static final Pattern FORMULA = Pattern.compile(
            "\\s*(=.*|[+@-].*[|!].*|[+-][\\w.+-]*\\(.*|@(?!(title|title_en|basis|table)\\()[\\w.]*\\(.*)",
            Pattern.DOTALL);

    private static final int HEADER_ROWS = 5;

    private final RuleTyper typer;
    private final Problems problems;
    private final List<RuleDefinition> rules = new ArrayList<>();
    private boolean dotted;
    private boolean named;

    TableReader(Codes codes, Problems problems) {
        this.typer = new RuleTyper(codes, problems);
        this.problems = problems;
    }

    List<RuleDefinition> rules(Grid grid) {
        grid.rows().forEach(this::refuseFormulas);
        var rows = grid.rows();
        dotted = grid.dotted();
        Optional<TableRows> table = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst();
            if (first.isEmpty()) {
                continue;
            }
            if (isKeyword(first.get(), "RuleTable")) {
                table = table(rows, i, row.cells().indexOf(first.get()));
                i += HEADER_ROWS - 1;
            } else if (table.isPresent()) {
                table.get().rule(row).flatMap(typer::rule).ifPresent(rules::add);
            } else {
                header(row, first.get());
            }
        }
        if (table.isEmpty() && problems.errors() == 0) {
            problems.error("TABLE_MISSING", problems.place(1, 1));
        }
        return rules;
    }

    private void refuseFormulas(Row row) {
        row.cells().stream()
                .filter(cell -> FORMULA.matcher(cell.text()).matches())
                .forEach(cell -> problems.error("TABLE_FORMULA", cell.at()));
    }

    private static boolean isKeyword(Cell cell, String word) {
        return cell.text().strip().regionMatches(true, 0, word, 0, word.length());
    }

    private void header(Row row, Cell first) {
        var rest = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (!first.text().strip().equalsIgnoreCase("RuleSet") || named) {
            problems.error("TABLE_ROW", first.at(), first.at().shown());
        } else if (rest.size() != 2
                || !PACKAGE.matcher(rest.get(1).text().strip()).matches()) {
            problems.error("TABLE_RULE_SET", first.at());
        } else {
            named = true;
        }
    }

    private Optional<TableRows> table(List<Row> rows, int at, int firstColumn) {
        int errors = problems.errors();
        var cell = rows.get(at).cell(firstColumn);
        var name = cell.text().strip().substring("RuleTable".length()).strip();
        if (!named) {
            problems.error("TABLE_RULE_SET", cell.at());
        }
        if (!RuleTyper.NAME.matcher(name).matches()) {
            problems.error("TABLE_NAME", cell.at());
        }
        if (at + HEADER_ROWS > rows.size()) {
            problems.error("TABLE_HEADER", cell.at());
            return Optional.empty();
        }
        refuseOutside(rows.get(at), firstColumn, firstColumn + 1);
        var columns = columns(rows, at, firstColumn);
        for (int i = at + 1; i < at + HEADER_ROWS; i++) {
            refuseOutside(rows.get(i), firstColumn, firstColumn + columns.size());
        }
        requireOnce(columns, Kind.NAME, cell);
        requireOnce(columns, Kind.AGENDA_GROUP, cell);
        return Optional.of(new TableRows(name, firstColumn, columns, errors == problems.errors(), problems));
    }

    private List<TableColumn> columns(List<Row> rows, int at, int firstColumn) {
        var columns = new ArrayList<TableColumn>();
        var keywords = rows.get(at + 1);
        var patterns = dotted ? CsvGrid.merged(rows.get(at + 2), problems) : rows.get(at + 2);
        for (int i = firstColumn;
                i < keywords.cells().size() && !keywords.cell(i).isBlank();
                i++) {
            var keyword = keywords.cell(i);
            var kind = Kind.of(keyword.text());
            if (kind.isEmpty()) {
                problems.error("TABLE_KEYWORD", keyword.at(), keyword.at().shown());
            }
            var pattern = patterns.cell(i);
            var snippet = rows.get(at + 3).cell(i);
            columns.add(TableColumn.of(kind.orElse(Kind.ACTION), i, keyword, pattern, snippet, problems));
        }
        return columns;
    }

    private void requireOnce(List<TableColumn> columns, Kind kind, Cell table) {
        var found = columns.stream().filter(column -> column.kind() == kind).toList();
        if (found.isEmpty()) {
            problems.error("TABLE_COLUMN_MISSING", table.at(), kind.name().replace('_', '-'));
        } else if (found.size() > 1) {
            problems.error(
                    "TABLE_COLUMN_TWICE",
                    found.get(1).keyword().at(),
                    kind.name().replace('_', '-'));
        }
    }

    private void refuseOutside(Row row, int first, int end) {
        for (int i = 0; i < row.cells().size(); i++) {
            if ((i < first || i >= end) && !row.cell(i).isBlank()) {
                problems.error(
                        "TABLE_CELL_OUTSIDE", row.cell(i).at(), row.cell(i).at().shown());
            }
        }
    }
}
