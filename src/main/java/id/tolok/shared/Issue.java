package id.tolok.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One finding about somebody's input: severity, stable code ({@code [A-Z][A-Z0-9_]*}), place and the values that its
 * message names. The sentence itself, with a remedy, stands in {@code id/tolok/messages/} under the code.
 */
public record Issue(Severity severity, String code, Place place, List<String> arguments) implements Comparable<Issue> {

    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::place)
            .thenComparing(Issue::severity)
            .thenComparing(Issue::code)
            .thenComparing(issue -> String.join("\u0000", issue.arguments()));

    public Issue {
        arguments = List.copyOf(arguments);
    }

    public static Issue error(String code, Place place, Object... arguments) {
        return new Issue(Severity.ERROR, code, place, texts(arguments));
    }

    public static Issue warning(String code, Place place, Object... arguments) {
        return new Issue(Severity.WARNING, code, place, texts(arguments));
    }

    public String message(Locale locale) {
        return Messages.issue(code, arguments, locale);
    }

    /** The line that the command line prints: {@code file:line:column: severity CODE message}, control characters escaped. */
    public String line(Locale locale) {
        return Text.printable(
                place + ": " + severity.name().toLowerCase(Locale.ROOT) + " " + code + " " + message(locale));
    }

    @Override
    public int compareTo(Issue other) {
        return ORDER.compare(this, other);
    }

    private static List<String> texts(Object... arguments) {
        return java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
