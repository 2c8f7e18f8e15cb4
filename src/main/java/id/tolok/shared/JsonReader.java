package id.tolok.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CanonicalJson} writes, and any other JSON: objects as maps in their order, numbers as decimals.
 * Refuses everything else with an {@link IllegalArgumentException} that names the offset.
 */
public final class JsonReader {

    private static final int DEEPEST = 100;

    private final String text;
    private int position;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    public static @Nullable Object read(String text) {
        var reader = new JsonReader(text);
        var value = reader.value();
        reader.blanks();
        if (reader.position < text.length()) {
            throw reader.unexpected();
        }
        return value;
    }

    private @Nullable Object value() {
        blanks();
        if (position >= text.length()) {
            throw unexpected();
        }
        return switch (text.charAt(position)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        var object = new LinkedHashMap<String, @Nullable Object>();
        open();
        if (!closes('}')) {
            do {
                blanks();
                var key = string();
                blanks();
                expect(':');
                object.put(key, value());
            } while (goesOn('}'));
        }
        depth--;
        return object;
    }

    private List<@Nullable Object> array() {
        var array = new ArrayList<@Nullable Object>();
        open();
        if (!closes(']')) {
            do {
                array.add(value());
            } while (goesOn(']'));
        }
        depth--;
        return array;
    }

    private void open() {
        position++;
        if (++depth > DEEPEST) {
            throw unexpected();
        }
    }

    private boolean closes(char end) {
        blanks();
        if (position < text.length() && text.charAt(position) == end) {
            position++;
            return true;
        }
        return false;
    }

    private boolean goesOn(char end) {
        if (closes(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() {
        expect('"');
        var out = new StringBuilder();
        while (position < text.length()) {
            char c = text.charAt(position++);
            switch (c) {
                case '"' -> {
                    return out.toString();
                }
                case '\\' -> out.append(escaped());
                default -> out.append(c);
            }
        }
        throw unexpected();
    }

    private char escaped() {
        if (position >= text.length()) {
            throw unexpected();
        }
        char c = text.charAt(position++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw unexpected();
        };
    }

    private char unicode() {
        if (position + 4 > text.length()) {
            throw unexpected();
        }
        var digits = text.substring(position, position += 4);
        return (char) Integer.parseInt(digits, 16);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, position)) {
            throw unexpected();
        }
        position += word.length();
        return value;
    }

    private BigDecimal number() {
        int start = position;
        while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        if (start == position) {
            throw unexpected();
        }
        return new BigDecimal(text.substring(start, position));
    }

    private void expect(char c) {
        if (position >= text.length() || text.charAt(position) != c) {
            throw unexpected();
        }
        position++;
    }

    private void blanks() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("no JSON at offset " + position);
    }
}
