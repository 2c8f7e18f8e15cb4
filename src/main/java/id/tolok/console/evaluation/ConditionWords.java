package id.tolok.console.evaluation;

import id.tolok.console.component.Formats;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.engine.WhyNot;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A condition of a rule that was not met, as a sentence without codes and signs. */
final class ConditionWords {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("==", "equal"),
            Map.entry("!=", "not-equal"),
            Map.entry(">", "greater"),
            Map.entry(">=", "at-least"),
            Map.entry("<", "less"),
            Map.entry("<=", "at-most"),
            Map.entry("in", "in"),
            Map.entry("not in", "not-in"),
            Map.entry("contains", "contains"),
            Map.entry("not contains", "not-contains"),
            Map.entry("matches", "matches"),
            Map.entry("not matches", "not-matches"),
            Map.entry("exists", "exists"),
            Map.entry("not", "none"),
            Map.entry("forall", "all"));

    private final Words words;
    private final ConsoleTexts texts;

    ConditionWords(Words words, ConsoleTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    String sentence(WhyNot.Condition condition) {
        var subject = new Subject(condition.fact());
        var wanted = text(
                "evaluation.operator." + OPERATORS.getOrDefault(condition.operator(), "exists"),
                condition.threshold().map(value -> values(subject, value)).orElse(""));
        var mark = condition.held() ? "✓ " : "✗ ";
        return mark
                + condition
                        .actual()
                        .map(actual ->
                                text("evaluation.missed.condition", named(subject), value(subject, actual), wanted))
                        .orElseGet(() -> text("evaluation.missed.nothing", named(subject), wanted));
    }

    /**
     * What a condition looks at, such as {@code Indicator absence_year}, {@code Indicator skm_u7 count}, {@code Employee
     * status} or {@code Rating behaviour level}.
     */
    private record Subject(String type, String code, String field) {

        Subject(String fact) {
            this(fact.split(" ", 3));
        }

        private Subject(String[] parts) {
            this(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
        }

        boolean isPersonal() {
            return type.equals("Employee") || type.equals("Period");
        }
    }

    private String named(Subject subject) {
        if (subject.isPersonal()) {
            return text("evaluation.missed.of", text("rules.fact." + key(subject.type())), field(subject.code()));
        }
        if (subject.type().equals("Grade")) {
            return text("evaluation.fact.grade");
        }
        var name = words.fact(subject.type(), subject.code()).orElse(subject.code());
        boolean itself = subject.field().isEmpty() || subject.field().equals("level");
        return itself ? name : text("evaluation.missed.of", name, field(subject.field()));
    }

    private String field(String field) {
        var key = "rules.field." + key(field);
        return texts.knows(key) ? text(key) : field;
    }

    /** {@code positionKind} as {@code position-kind}. */
    private static String key(String word) {
        return word.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** One value, or those of a list in brackets. */
    private String values(Subject subject, String value) {
        return value.startsWith("[") && value.endsWith("]")
                ? Arrays.stream(value.substring(1, value.length() - 1).split(", ", -1))
                        .map(one -> value(subject, one))
                        .collect(Collectors.joining(", "))
                : value(subject, value);
    }

    private String value(Subject subject, String value) {
        if (NUMBER.matcher(value).matches()) {
            var unit =
                    subject.field().isEmpty() && subject.type().equals("Indicator") ? words.unit(subject.code()) : "";
            return (Formats.number(new BigDecimal(value), words.locale()) + " " + unit).strip();
        }
        return switch (subject.type()) {
            case "Rating" -> words.level(subject.code(), value);
            case "Grade" -> words.grade(value);
            default -> value;
        };
    }

    private String text(String key, Object... values) {
        return texts.getTranslation(key, words.locale(), values);
    }
}
