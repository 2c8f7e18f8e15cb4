package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Grid.Cell;
import id.tolok.engine.internal.reading.Grid.Row;
import id.tolok.engine.internal.reading.TableColumn.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spells out each row of a decision table as the tokens of a rule. */
final class TableRows {

    private final String table;
    private final int firstColumn;
    private final List<TableColumn> columns;
    private final boolean sound;
    private final Problems problems;

    /** @param sound whether the columns are in order; otherwise rows are not read */
    TableRows(String table, int firstColumn, List<TableColumn> columns, boolean sound, Problems problems) {
        this.table = table;
        this.firstColumn = firstColumn;
        this.columns = columns;
        this.sound = sound;
        this.problems = problems;
    }

    /** Empty, reported, where the row is no rule. */
    Optional<Syntax.Rule> rule(Row row) {
        if (!sound) {
            return Optional.empty();
        }
        int errors = problems.errors();
        refuseOutside(row);
        var tokens = tokens(row);
        if (errors != problems.errors() || !Nesting.isHarmless(tokens, problems)) {
            return Optional.empty();
        }
        var stream = new TokenStream(tokens, problems);
        var rule = new RuleParser(stream).rule();
        if (errors == problems.errors() && !stream.atEnd()) {
            problems.error("UNEXPECTED", stream.peek(), stream.peek().shown());
            return Optional.empty();
        }
        return rule;
    }

    private void refuseOutside(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i).merged()) {
                problems.error("TABLE_MERGED_ROWS", row.cell(i).at());
            }
            if ((i < firstColumn || i >= firstColumn + columns.size())
                    && !row.cell(i).isBlank()) {
                problems.error(
                        "TABLE_CELL_OUTSIDE", row.cell(i).at(), row.cell(i).at().shown());
            }
        }
    }

    private List<Token> tokens(Row row) {
        var tokens = new ArrayList<Token>();
        var first = row.cell(firstColumn);
        tokens.add(new Token(
                Token.Kind.WORD, "rule", first.line(), Math.max(first.column(), 1), row.start(), row.end(), true));
        for (var column : of(Kind.NAME)) {
            var cell = row.cell(column.index());
            tokens.add(cell.token(Token.Kind.TEXT, cell.text().strip()));
        }
        boolean grouped = false;
        for (var column : filled(row, Kind.METADATA)) {
            var cell = row.cell(column.index());
            var annotation = column.snippet().with(cell);
            grouped |= annotation.stream().anyMatch(token -> token.isWord("table"));
            if (annotation.isEmpty() || !annotation.getFirst().isSign("@")) {
                tokens.add(cell.token(Token.Kind.SIGN, "@"));
            }
            tokens.addAll(annotation);
        }
        if (!grouped) {
            tokens.addAll(tableAnnotation(first));
        }
        for (var column : filled(row, Kind.AGENDA_GROUP)) {
            var cell = row.cell(column.index());
            tokens.add(cell.token(Token.Kind.WORD, "agenda-group"));
            tokens.add(cell.token(Token.Kind.TEXT, cell.text().strip()));
        }
        tokens.add(first.token(Token.Kind.WORD, "when"));
        addConditions(row, tokens);
        tokens.add(first.token(Token.Kind.WORD, "then"));
        addActions(row, tokens);
        tokens.add(new Token(Token.Kind.WORD, "end", first.line(), first.column(), row.end(), row.end(), true));
        tokens.add(first.token(Token.Kind.END_OF_FILE, ""));
        return tokens;
    }

    private List<Token> tableAnnotation(Cell cell) {
        return List.of(
                cell.token(Token.Kind.SIGN, "@"),
                cell.token(Token.Kind.WORD, "table"),
                cell.token(Token.Kind.SIGN, "("),
                cell.token(Token.Kind.TEXT, table),
                cell.token(Token.Kind.SIGN, ")"));
    }

    /** Conditions of one pattern go into its parentheses; a pattern of which the row fills no cell is left out. */
    private void addConditions(Row row, List<Token> tokens) {
        var all = of(Kind.CONDITION);
        for (int i = 0; i < all.size(); ) {
            var pattern = all.get(i).pattern();
            var constraints = new ArrayList<Token>();
            do {
                var column = all.get(i++);
                var cell = row.cell(column.index());
                if (!cell.isBlank()) {
                    if (!constraints.isEmpty() && !pattern.isBlank()) {
                        constraints.add(cell.token(Token.Kind.SIGN, ","));
                    }
                    constraints.addAll(column.snippet().with(cell));
                }
            } while (i < all.size() && all.get(i).pattern().merged());
            if (!constraints.isEmpty()) {
                tokens.addAll(pattern.isBlank() ? constraints : within(pattern, constraints));
            }
        }
    }

    private List<Token> within(Cell pattern, List<Token> constraints) {
        var header = new ArrayList<>(TableColumn.tokens(pattern, problems));
        if (!header.getLast().isSign(")")) {
            header.add(pattern.token(Token.Kind.SIGN, "("));
            header.add(pattern.token(Token.Kind.SIGN, ")"));
        }
        int close = header.size() - 1;
        if (!header.get(close - 1).isSign("(")) {
            header.add(close++, pattern.token(Token.Kind.SIGN, ","));
        }
        header.addAll(close, constraints);
        return header;
    }

    private void addActions(Row row, List<Token> tokens) {
        for (var column : filled(row, Kind.ACTION)) {
            var cell = row.cell(column.index());
            if (!column.pattern().isBlank()) {
                tokens.addAll(TableColumn.tokens(column.pattern(), problems));
                tokens.add(cell.token(Token.Kind.SIGN, "."));
            }
            tokens.addAll(column.snippet().with(cell));
            if (!tokens.getLast().isSign(";")) {
                tokens.add(cell.token(Token.Kind.SIGN, ";"));
            }
        }
    }

    private List<TableColumn> of(Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).toList();
    }

    private List<TableColumn> filled(Row row, Kind kind) {
        return of(kind).stream()
                .filter(column -> !row.cell(column.index()).isBlank())
                .toList();
    }
}
