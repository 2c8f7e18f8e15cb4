package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Token.Kind;
import java.util.List;

/** The tokens of a file in their order; each is taken once, or reported. */
final class TokenStream {

    private final List<Token> tokens;
    private final Problems problems;
    private int next;

    TokenStream(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Leaves the construct being read, after its offence has been reported. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    Problems problems() {
        return problems;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    Token take() {
        var token = peek();
        next++;
        return token;
    }

    int position() {
        return next;
    }

    /** What was taken since then. */
    List<Token> since(int position) {
        return tokens.subList(position, next);
    }

    boolean atEnd() {
        return peek().kind() == Kind.END_OF_FILE;
    }

    boolean isWord(String word) {
        return peek().isWord(word);
    }

    boolean isSign(String sign) {
        return peek().isSign(sign);
    }

    boolean takeSign(String sign) {
        boolean there = isSign(sign);
        next += there ? 1 : 0;
        return there;
    }

    boolean takeWord(String word) {
        boolean there = isWord(word);
        next += there ? 1 : 0;
        return there;
    }

    Token expectSign(String sign) throws Unreadable {
        return isSign(sign) ? take() : fail("EXPECTED", sign);
    }

    Token expectWord(String word) throws Unreadable {
        return isWord(word) ? take() : fail("EXPECTED", word);
    }

    Token expect(Kind kind, String description) throws Unreadable {
        return peek().kind() == kind ? take() : fail("EXPECTED", description);
    }

    /** Reports the next token: what stands there, after what should. */
    Token fail(String code, String expected) throws Unreadable {
        problems.error(code, peek(), expected, peek().shown());
        throw new Unreadable();
    }

    Unreadable refuse(String code, Token at, Object... arguments) {
        problems.error(code, at, arguments);
        return new Unreadable();
    }

    /** Skips to one of the signs outside any parentheses opened since then, or to what ends a rule's part. */
    void skipTo(int since, String... signs) {
        int failed = next;
        int depth = 0;
        for (next = since; next < failed; next++) {
            depth += isAny("(", "[", "{") ? 1 : isAny(")", "]", "}") ? -1 : 0;
        }
        while (!atEnd() && !isWord("then") && !isWord("rule")) {
            if (depth <= 0 && isAny(signs)) {
                return;
            }
            if (isAny("(", "[", "{")) {
                depth++;
            } else if (isAny(")", "]", "}")) {
                if (depth <= 0) {
                    return;
                }
                depth--;
            }
            next++;
        }
    }

    private boolean isAny(String... signs) {
        for (var sign : signs) {
            if (isSign(sign)) {
                return true;
            }
        }
        return false;
    }

    void skipToLineThatOpensWith(java.util.Set<String> words) {
        while (!atEnd() && !(peek().opensLine() && peek().kind() == Kind.WORD && words.contains(peek().text()))) {
            next++;
        }
    }
}
