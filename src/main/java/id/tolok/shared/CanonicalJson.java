package id.tolok.shared;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON with one spelling for one value: no blanks, plain decimals without trailing zeros, UTF-8 unescaped where JSON
 * allows it. A map keeps the order it has ({@link #write}) or is sorted by key ({@link #sorted}).
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String write(@Nullable Object value) {
        var out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    public static Map<String, Object> sorted(Map<String, ?> map) {
        return new TreeMap<>(map);
    }

    /** The one spelling of a number: {@code 3.50} is {@code 3.5}, {@code 1E+3} is {@code 1000}. */
    public static String number(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        if (value.scale() <= 0) {
            return value.toPlainString();
        }
        var text = value.toString();
        return text.indexOf('E') < 0
                ? withoutZeros(text)
                : value.stripTrailingZeros().toPlainString();
    }

    /** Cheaper than to strip the number itself. */
    private static String withoutZeros(String decimal) {
        int end = decimal.length();
        while (decimal.charAt(end - 1) == '0') {
            end--;
        }
        return decimal.substring(0, decimal.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static void append(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> text(out, text);
            case BigDecimal number -> out.append(number(number));
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case Map<?, ?> map -> object(out, map);
            case Collection<?> list -> array(out, list);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static void object(StringBuilder out, Map<?, ?> map) {
        out.append('{');
        var separator = "";
        for (var entry : map.entrySet()) {
            out.append(separator);
            text(out, (String) entry.getKey());
            out.append(':');
            append(out, entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void array(StringBuilder out, Collection<?> list) {
        out.append('[');
        var separator = "";
        for (var item : list) {
            out.append(separator);
            append(out, item);
            separator = ",";
        }
        out.append(']');
    }

    /** Adds a text with its quotes: for those who write many things without a tree of them. */
    public static void text(StringBuilder out, String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text).append('"');
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
