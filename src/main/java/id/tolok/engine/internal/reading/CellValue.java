package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Grid.Cell;
import id.tolok.engine.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** What a table's cell says: numbers and texts in quotes. */
final class CellValue {

    private CellValue() {}

    /** The literal that a cell (or a part of it) spells, or its literals where a list may stand. */
    static List<Token> literals(String value, Cell cell, boolean list, Problems problems) {
        var tokens = Lexer.tokens(value, new Problems(problems.file()));
        var literals = new ArrayList<Token>();
        int i = 0;
        do {
            if (i > 0) {
                literals.add(cell.token(Kind.SIGN, ","));
                i++;
            }
            if (tokens.get(i).isSign("-")) {
                literals.add(cell.token(Kind.SIGN, "-"));
                i++;
            }
            var token = tokens.get(i++);
            if (token.kind() != Kind.NUMBER && !isQuoted(token, value)) {
                return unreadable(cell, problems);
            }
            literals.add(cell.token(token.kind(), token.text()));
        } while (list && tokens.get(i).isSign(","));
        return tokens.get(i).kind() == Kind.END_OF_FILE ? literals : unreadable(cell, problems);
    }

    private static boolean isQuoted(Token token, String value) {
        return token.kind() == Kind.TEXT
                && value.charAt(token.start()) == '"'
                && token.end() - token.start() >= 2
                && value.charAt(token.end() - 1) == '"';
    }

    private static List<Token> unreadable(Cell cell, Problems problems) {
        problems.error("TABLE_CELL_VALUE", cell.at(), cell.at().shown());
        return List.of();
    }

    /** The parts of a cell between commas that stand outside quotes. */
    static List<String> split(String value) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '"') {
                quoted = !quoted;
            } else if (value.charAt(i) == ',' && !quoted) {
                parts.add(value.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(value.substring(start));
        return parts;
    }
}
