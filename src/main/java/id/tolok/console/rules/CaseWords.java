package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import id.tolok.console.component.Formats;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.Expectation;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong, with the titles of codes where a case names them; other issues as they are. */
final class CaseWords {

    private static final String DIFFERS = "CASE_DIFFERS";

    private final Component reader;
    private final Locale locale;
    private final Optional<RuleDictionary> dictionary;

    CaseWords(Component reader, Locale locale, Optional<RuleDictionary> dictionary) {
        this.reader = reader;
        this.locale = locale;
        this.dictionary = dictionary;
    }

    String of(Issue issue) {
        var told = issue.arguments();
        return issue.code().equals(DIFFERS)
                ? reader.getTranslation(
                        "rules.cases.differs", told.get(0), part(told.get(1)), words(told.get(2)), words(told.get(3)))
                : issue.message(locale);
    }

    /** A part of what comes out, such as {@code ratings.behaviour}. */
    private String part(String name) {
        int dot = name.indexOf('.');
        var kind = reader.getTranslation("rules.cases.part-" + (dot < 0 ? name : name.substring(0, dot)));
        return dot < 0 ? kind : kind + " " + title(name.substring(dot + 1));
    }

    /** One code or number, or several between brackets. */
    private String words(String value) {
        return value.startsWith("[") && value.endsWith("]")
                ? Optional.of(value.substring(1, value.length() - 1))
                        .filter(inside -> !inside.isBlank())
                        .map(inside -> Arrays.stream(inside.split(", ", -1))
                                .map(this::word)
                                .collect(Collectors.joining("; ")))
                        .orElseGet(() -> reader.getTranslation("rules.impact.none"))
                : word(value);
    }

    private String word(String value) {
        int colon = value.indexOf(": ");
        return colon > 0 ? title(value.substring(0, colon)) + ": " + word(value.substring(colon + 2)) : one(value);
    }

    private String one(String value) {
        return value.equals(Expectation.NOTHING)
                ? reader.getTranslation("rules.impact.none")
                : value.matches("-?\\d+(\\.\\d+)?") ? Formats.number(new BigDecimal(value), locale) : title(value);
    }

    private String title(String code) {
        return dictionary.flatMap(known -> FormCodes.name(code, known, locale)).orElse(code);
    }
}
