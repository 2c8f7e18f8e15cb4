package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Grid.Cell;
import id.tolok.engine.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The template of a table's column, with the places where a row's cell goes. A cell becomes a literal there: a number, a
 * text in quotes, or part of a text; never anything else.
 */
final class Snippet {

    private static final Pattern PARAMETER = Pattern.compile("\\$(param|[1-9])(?![A-Za-z0-9_])");

    private final List<Token> tokens;
    private final Problems problems;
    private final int parts;

    private Snippet(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
        this.parts = tokens.stream().mapToInt(Snippet::highest).max().orElse(0);
    }

    /** @param tokens without an end of file */
    static Snippet of(List<Token> tokens, Problems problems) {
        return new Snippet(tokens, problems);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The snippet with the cell's value in it; empty, reported, where the value cannot go there. */
    List<Token> with(Cell cell) {
        if (!hasParameter()) {
            if (!cell.text().strip().equalsIgnoreCase("x")) {
                problems.error("TABLE_CELL_MARK", cell.at(), cell.at().shown());
            }
            return tokens;
        }
        var pieces = parts > 0 ? CellValue.split(cell.text()) : List.<String>of();
        if (parts > 0 && pieces.size() != parts) {
            problems.error("TABLE_CELL_PARTS", cell.at(), parts, pieces.size());
            return List.of();
        }
        var filled = new ArrayList<Token>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.kind() == Kind.TEXT && PARAMETER.matcher(token.text()).find()) {
                filled.add(cell.token(Kind.TEXT, text(token.text(), cell, pieces)));
            } else if (isParameter(token)) {
                filled.addAll(CellValue.literals(piece(token.text(), cell, pieces), cell, isList(i), problems));
            } else {
                filled.add(token);
            }
        }
        return filled;
    }

    private boolean hasParameter() {
        return parts > 0
                || tokens.stream()
                        .anyMatch(token -> isParameter(token)
                                || token.kind() == Kind.TEXT
                                        && PARAMETER.matcher(token.text()).find());
    }

    private static boolean isParameter(Token token) {
        return token.kind() == Kind.VARIABLE && PARAMETER.matcher(token.text()).matches();
    }

    /** Whether the parameter is all that stands in the parentheses of an {@code in}. */
    private boolean isList(int i) {
        return i >= 2
                && tokens.get(i - 2).isWord("in")
                && tokens.get(i - 1).isSign("(")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isSign(")");
    }

    private static String text(String template, Cell cell, List<String> pieces) {
        return PARAMETER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(piece(match.group(), cell, pieces)));
    }

    private static String piece(String parameter, Cell cell, List<String> pieces) {
        return index(parameter)
                .filter(i -> i <= pieces.size())
                .map(i -> pieces.get(i - 1))
                .orElse(cell.text())
                .strip();
    }

    private static Optional<Integer> index(@Nullable String parameter) {
        return Optional.ofNullable(parameter)
                .filter(name -> !name.equals("$param"))
                .map(name -> Integer.valueOf(name.substring(1)));
    }

    private static int highest(Token token) {
        if (token.kind() != Kind.VARIABLE && token.kind() != Kind.TEXT) {
            return 0;
        }
        return PARAMETER
                .matcher(token.text())
                .results()
                .map(match -> index(match.group()))
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
