package id.tolok.engine.internal.reading;

import id.tolok.engine.DecisionTable;
import id.tolok.engine.dictionary.RuleDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes out the decision tables of a sheet for somebody who edits them, however wrong the cells still are. */
public final class TableOutline {

    private static final String TABLE = "RuleTable";

    private final List<List<String>> cells;
    private final CellDomains domains;

    private TableOutline(List<List<String>> cells, CellDomains domains) {
        this.cells = cells;
        this.domains = domains;
    }

    public static List<DecisionTable> of(CsvText text, Optional<RuleDictionary> dictionary) {
        return new TableOutline(text.cells(), new CellDomains(dictionary)).tables();
    }

    /** Merged cells of a sheet stand for {@code ...}. */
    static List<DecisionTable> of(Grid grid, Optional<RuleDictionary> dictionary) {
        var cells = grid.rows().stream()
                .map(row -> IntStream.range(0, row.cells().size())
                        .mapToObj(i -> dotted(row, i))
                        .toList())
                .toList();
        return new TableOutline(cells, new CellDomains(dictionary)).tables();
    }

    private static String dotted(Grid.Row row, int column) {
        if (row.cell(column).merged()) {
            return "...";
        }
        return row.cell(column).text() + (row.cell(column + 1).merged() ? "..." : "");
    }

    /** Where the row of a name stands among a table's rows; -1 where there is none. */
    static int row(DecisionTable table, String name) {
        int column = table.columns().stream()
                .map(DecisionTable.Column::kind)
                .toList()
                .indexOf(DecisionTable.Kind.NAME);
        return table.rows().stream()
                .map(row -> row.cells().get(column).strip())
                .toList()
                .indexOf(name);
    }

    private List<DecisionTable> tables() {
        var starts = IntStream.range(0, cells.size())
                .filter(row -> isTable(first(row)))
                .filter(row -> row + DecisionTable.HEADER <= cells.size())
                .boxed()
                .toList();
        var tables = new ArrayList<DecisionTable>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : cells.size();
            tables.add(table(starts.get(i), end));
        }
        return tables;
    }

    private DecisionTable table(int row, int end) {
        int column = cells.get(row).indexOf(first(row));
        int count = count(row + 1, column);
        var columns = new ArrayList<DecisionTable.Column>();
        var head = "";
        for (int i = column; i < column + count; i++) {
            var pattern = cell(row + 2, i).strip();
            boolean dots = pattern.endsWith("...");
            boolean joined = dots && !head.isEmpty() && (pattern.equals("...") || pattern.equals(head));
            head = joined ? head : dots ? pattern : "";
            var full = joined ? head : pattern;
            columns.add(column(row, i, full.endsWith("...") ? full.substring(0, full.length() - 3) : full, joined));
        }
        var rows = IntStream.range(row + DecisionTable.HEADER, end)
                .filter(r -> !first(r).isEmpty())
                .mapToObj(r -> new DecisionTable.Row(
                        r,
                        IntStream.range(column, column + count)
                                .mapToObj(c -> cell(r, c))
                                .toList()))
                .toList();
        return new DecisionTable(first(row).strip().substring(TABLE.length()).strip(), row, column, columns, rows);
    }

    private DecisionTable.Column column(int row, int at, String pattern, boolean joined) {
        var kind = kind(cell(row + 1, at));
        var template = cell(row + 3, at);
        var domain = domains.of(kind, pattern, template);
        return new DecisionTable.Column(kind, cell(row + 4, at), pattern, template, domain, joined);
    }

    private static DecisionTable.Kind kind(String keyword) {
        return TableColumn.Kind.of(keyword)
                .map(kind -> switch (kind) {
                    case NAME -> DecisionTable.Kind.NAME;
                    case METADATA -> DecisionTable.Kind.METADATA;
                    case AGENDA_GROUP -> DecisionTable.Kind.PHASE;
                    case CONDITION -> DecisionTable.Kind.CONDITION;
                    case ACTION -> DecisionTable.Kind.ACTION;
                })
                .orElse(DecisionTable.Kind.METADATA);
    }

    private int count(int row, int column) {
        int count = 0;
        while (!cell(row, column + count).isBlank()) {
            count++;
        }
        return count;
    }

    private String cell(int row, int column) {
        return column < cells.get(row).size() ? cells.get(row).get(column) : "";
    }

    private String first(int row) {
        return cells.get(row).stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean isTable(String cell) {
        return cell.strip().regionMatches(true, 0, TABLE, 0, TABLE.length());
    }
}
