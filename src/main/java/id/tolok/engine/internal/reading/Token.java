package id.tolok.engine.internal.reading;

/**
 * One word of a rule file.
 *
 * @param text as written; for {@link Kind#TEXT} what stands between the quotes, escapes resolved
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param opensLine whether nothing stands before it on its line
 */
record Token(Kind kind, String text, int line, int column, int start, int end, boolean opensLine) {

    enum Kind {
        WORD,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN,
        END_OF_FILE
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether both read the same, wherever they stand. */
    boolean reads(Token other) {
        return kind == other.kind && text.equals(other.text);
    }

    /** How it is named in an issue. */
    String shown() {
        return switch (kind) {
            case TEXT -> "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
            case END_OF_FILE -> "∎";
            default -> text.length() > 40 ? text.substring(0, 40) + "…" : text;
        };
    }
}
