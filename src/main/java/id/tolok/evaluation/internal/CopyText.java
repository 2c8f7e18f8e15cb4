package id.tolok.evaluation.internal;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows in the text form that PostgreSQL's COPY reads. */
final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder();

    void row(List<@Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values.get(i));
        }
        text.append('\n');
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HEX.formatHex(bytes));
            case List<?> numbers ->
                text.append(numbers.stream()
                        .map(number -> number instanceof BigDecimal decimal ? decimal.toPlainString() : "NULL")
                        .collect(Collectors.joining(",", "{", "}")));
            case String string -> escaped(string);
            default -> text.append(value);
        }
    }

    private void escaped(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
