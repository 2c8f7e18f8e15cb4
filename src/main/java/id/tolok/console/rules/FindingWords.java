package id.tolok.console.rules;

import id.tolok.engine.Finding;
import id.tolok.engine.Witness;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.FactType;
import id.tolok.shared.Issue;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What the verifier found, told with the titles of the dictionary instead of facts, fields and codes. */
final class FindingWords {

    private final Optional<RuleDictionary> dictionary;
    private final Locale locale;
    private final BiFunction<String, Object[], String> texts;

    /** @param texts translates a key with its arguments */
    FindingWords(Optional<RuleDictionary> dictionary, Locale locale, BiFunction<String, Object[], String> texts) {
        this.dictionary = dictionary;
        this.locale = locale;
        this.texts = texts;
    }

    Issue of(Finding finding) {
        var told = finding.issue();
        return Issue.warning(
                told.code(),
                told.place(),
                finding.subject().map(this::what).orElse(""),
                told.arguments().get(1),
                finding.witness()
                        .filter(witness -> !witness.shown().isEmpty())
                        .map(this::who)
                        .orElse("–"));
    }

    private String who(Witness witness) {
        return witness.shown().entrySet().stream()
                .map(asked -> what(asked.getKey()) + " = " + value(asked.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Such as {@code Indicator absence_year}, {@code Rating behaviour level} or {@code Employee status}; or a code. */
    private String what(String asked) {
        var words = asked.split(" ", -1);
        var type = FactType.of(words[0]);
        if (words.length == 1 || words.length > 3 || type.isEmpty()) {
            return type.map(this::fact).orElseGet(() -> title(asked));
        }
        if (!type.get().fieldNames().contains(words[words.length - 1])) {
            return title(type.get(), words[words.length - 1]);
        }
        var subject = words.length == 3 ? title(type.get(), words[1]) : fact(type.get());
        return text("rules.finding.field", subject, text("rules.field." + dashed(words[words.length - 1])));
    }

    private String fact(FactType type) {
        return text("rules.fact." + dashed(type.word()));
    }

    private String value(String value) {
        if (value.equals("-")) {
            return text("rules.finding.absent");
        }
        boolean number = value.matches("-?\\d+\\.\\d+");
        return number && locale.getLanguage().equals("id") ? value.replace('.', ',') : title(value);
    }

    /** A dimension may have the code of an aspect. */
    private String title(FactType type, String code) {
        return dictionary
                .filter(known -> type == FactType.RATING)
                .flatMap(known -> known.dimension(code))
                .map(dimension -> dimension.titles().in(locale))
                .orElseGet(() -> title(code));
    }

    private String title(String code) {
        return dictionary.flatMap(known -> FormCodes.name(code, known, locale)).orElse(code);
    }

    private String text(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }

    private static String dashed(String word) {
        return word.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
