package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts text into tokens, in linear time; comments and blanks belong to no token. */
final class Lexer {

    private static final Set<String> HYPHENATED = Set.of(
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "no-loop",
            "lock-on-active",
            "date-effective",
            "date-expires");
    private static final Set<String> DOUBLE_SIGNS = Set.of(
            "==", "!=", "<=", ">=", "&&", "||", "++", "--", "+=", "-=", "*=", "/=", "->", "<<", ">>", ":=", "::");

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line;
    private int lineStart;
    private int lastLine;

    private Lexer(String text, int line, int column, Problems problems) {
        this.text = text;
        this.line = line;
        this.lineStart = 1 - column;
        this.problems = problems;
    }

    static List<Token> tokens(String text, Problems problems) {
        return new Lexer(text, 1, 1, problems).run();
    }

    /** The tokens of a part of a file that begins at this line and column. */
    static List<Token> tokens(String text, int line, int column, Problems problems) {
        return new Lexer(text, line, column, problems).run();
    }

    private List<Token> run() {
        at = SourceText.startsWithMark(text) ? 1 : 0;
        while (at < text.length() && tokens.size() < ReadingLimits.TOKENS) {
            char c = text.charAt(at);
            if (c == '\n') {
                newLine();
            } else if (c <= ' ') {
                at++;
            } else if (text.startsWith("//", at)) {
                skipLineComment();
            } else if (text.startsWith("/*", at)) {
                skipBlockComment();
            } else if (c == '"') {
                readText();
            } else if (c == '\'') {
                readSingleQuoted();
            } else if (c == '$' || Character.isUnicodeIdentifierStart(c) || c == '_') {
                readWord(c == '$' ? Kind.VARIABLE : Kind.WORD);
            } else if (c >= '0' && c <= '9' || c == '.' && isDigit(at + 1)) {
                readNumber();
            } else {
                readSign();
            }
        }
        var end = new Token(Kind.END_OF_FILE, "", line, column(at), text.length(), text.length(), true);
        if (at < text.length()) {
            problems.error("TOO_MANY_TOKENS", end, ReadingLimits.TOKENS);
        }
        tokens.add(end);
        return tokens;
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private void skipLineComment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void skipBlockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.error("UNTERMINATED_COMMENT", token(Kind.SIGN, "/*", at));
            at = text.length();
            return;
        }
        while (at < end + 2) {
            if (text.charAt(at) == '\n') {
                newLine();
            } else {
                at++;
            }
        }
    }

    private void readText() {
        int start = at++;
        var value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length() && text.charAt(at) != '\n') {
                c = text.charAt(at++);
                if (c != '"' && c != '\\') {
                    problems.error("UNKNOWN_ESCAPE", token(Kind.TEXT, "", at - 2), "\\" + c);
                }
            }
            value.append(c);
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
        } else {
            problems.error("UNTERMINATED_TEXT", token(Kind.TEXT, "", start));
        }
        if (value.length() > ReadingLimits.TEXT_LENGTH) {
            problems.error("TEXT_TOO_LONG", token(Kind.TEXT, "", start), ReadingLimits.TEXT_LENGTH);
            value.setLength(ReadingLimits.TEXT_LENGTH);
        }
        add(Kind.TEXT, value.toString(), start);
    }

    private void readSingleQuoted() {
        int start = at++;
        problems.error("SINGLE_QUOTE", token(Kind.SIGN, "'", start));
        while (at < text.length() && text.charAt(at) != '\'' && text.charAt(at) != '\n') {
            at++;
        }
        var value = text.substring(start + 1, Math.min(at, start + 1 + ReadingLimits.TEXT_LENGTH));
        if (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        add(Kind.TEXT, value, start);
    }

    private void readWord(Kind kind) {
        int start = at++;
        skipWord();
        if (kind == Kind.WORD) {
            while (at + 1 < text.length() && text.charAt(at) == '-' && startsAttribute(start)) {
                at++;
                skipWord();
            }
        }
        if (at - start > ReadingLimits.WORD_LENGTH) {
            problems.error("TEXT_TOO_LONG", token(kind, "", start), ReadingLimits.WORD_LENGTH);
        }
        add(kind, text.substring(start, at), start);
    }

    private boolean startsAttribute(int start) {
        for (var attribute : HYPHENATED) {
            int length = at + 1 - start;
            if (attribute.length() > length
                    && attribute.regionMatches(0, text, start, length)
                    && text.startsWith(attribute, start)) {
                return true;
            }
        }
        return false;
    }

    private void skipWord() {
        while (at < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at))) {
            at++;
        }
    }

    private void readNumber() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isInNumber(text.charAt(at)))) {
            at++;
        }
        add(Kind.NUMBER, text.substring(start, at), start);
    }

    private static boolean isInNumber(char c) {
        return c == '.' || c == '_';
    }

    private void readSign() {
        int start = at;
        var two = text.substring(at, Math.min(at + 2, text.length()));
        at += DOUBLE_SIGNS.contains(two) || Character.isHighSurrogate(two.charAt(0)) ? 2 : 1;
        add(Kind.SIGN, text.substring(start, Math.min(at, text.length())), start);
    }

    private boolean isDigit(int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private int column(int position) {
        return position - lineStart + 1;
    }

    private Token token(Kind kind, String value, int start) {
        return new Token(kind, value, line, column(start), start, at, line != lastLine);
    }

    private void add(Kind kind, String value, int start) {
        tokens.add(token(kind, value, start));
        lastLine = line;
    }
}
