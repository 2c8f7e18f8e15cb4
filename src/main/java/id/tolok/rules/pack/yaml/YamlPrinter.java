package id.tolok.rules.pack.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts, maps and lists as YAML that {@link YamlReader} reads back; what fits stays on one line. */
final class YamlPrinter {

    private static final Pattern PLAIN =
            Pattern.compile("-?[0-9]+(\\.[0-9]+)?|[\\p{L}\\p{N}_]([\\p{L}\\p{N}_ ./%()+–-]*[\\p{L}\\p{N}_./%)+–-])?");
    private static final int WIDEST = 100;
    private static final int STEP = 2;

    private YamlPrinter() {}

    /** The lines of one entry. */
    static List<String> entry(String key, Object value, int indent) {
        var lines = new ArrayList<String>();
        var start = " ".repeat(indent) + scalar(key) + ":";
        var inline = start + " " + flow(value);
        if (!(value instanceof Map<?, ?> map) || map.isEmpty()) {
            lines.add(inline);
        } else if (inline.length() <= WIDEST && map.values().stream().allMatch(String.class::isInstance)) {
            lines.add(inline);
        } else {
            lines.add(start);
            map.forEach((name, inner) -> lines.addAll(entry(String.valueOf(name), inner, indent + STEP)));
        }
        return lines;
    }

    private static String flow(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> scalar(String.valueOf(entry.getKey())) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(YamlPrinter::flow).collect(Collectors.joining(", ", "[", "]"));
            default -> scalar(String.valueOf(value));
        };
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? "\\x%02x".formatted(c) : Character.toString(c));
            }
        });
        return quoted.append('"').toString();
    }
}
