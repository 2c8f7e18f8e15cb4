package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Grid.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One column of a decision table.
 *
 * @param index within the sheet
 * @param pattern the cell above the snippet; merged with the one before where both belong to one pattern
 */
record TableColumn(Kind kind, int index, Cell keyword, Cell pattern, Snippet snippet) {

    enum Kind {
        NAME,
        METADATA,
        AGENDA_GROUP,
        CONDITION,
        ACTION;

        static Optional<Kind> of(String word) {
            var name = word.strip().toUpperCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(kind -> kind.name().replace('_', '-').equals(name))
                    .findFirst();
        }
    }

    private static final Set<String> COMPARATORS = Set.of("==", "!=", "<", "<=", ">", ">=");

    static TableColumn of(Kind kind, int index, Cell keyword, Cell pattern, Cell snippet, Problems problems) {
        int errors = problems.errors();
        var tokens = tokens(snippet, problems);
        var header = tokens(pattern, problems);
        if (header.isEmpty() && !pattern.isBlank()) {
            problems.error("UNEXPECTED", pattern.at(), pattern.at().shown());
        }
        if (!isBalanced(header)) {
            problems.error("TABLE_PARENTHESES", pattern.at());
        }
        if (errors == problems.errors() && !isBalanced(tokens)) {
            problems.error("TABLE_PARENTHESES", snippet.at());
        }
        return new TableColumn(kind, index, keyword, pattern, Snippet.of(completed(kind, pattern, tokens), problems));
    }

    /** The tokens of a header cell, without an end of file. */
    static List<Token> tokens(Cell cell, Problems problems) {
        var tokens = Lexer.tokens(cell.text(), cell.line(), cell.column(), problems);
        return tokens.subList(0, tokens.size() - 1);
    }

    /** As in Drools, {@code status ==} goes on with the cell as a text, and {@code status} alone is compared with it. */
    private static List<Token> completed(Kind kind, Cell pattern, List<Token> tokens) {
        if (kind != Kind.CONDITION || pattern.isBlank() && !pattern.merged() || tokens.isEmpty()) {
            return tokens;
        }
        var last = tokens.getLast();
        var parameter = like(last, Token.Kind.TEXT, "$param");
        if (last.kind() == Token.Kind.SIGN && COMPARATORS.contains(last.text())) {
            return and(tokens, parameter);
        }
        return tokens.size() == 1 && last.kind() == Token.Kind.WORD
                ? and(tokens, like(last, Token.Kind.SIGN, "=="), parameter)
                : tokens;
    }

    private static List<Token> and(List<Token> tokens, Token... more) {
        return java.util.stream.Stream.concat(tokens.stream(), Arrays.stream(more))
                .toList();
    }

    private static Token like(Token place, Token.Kind kind, String text) {
        return new Token(kind, text, place.line(), place.column(), place.start(), place.end(), false);
    }

    static boolean isBalanced(List<Token> tokens) {
        int depth = 0;
        for (var token : tokens) {
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
