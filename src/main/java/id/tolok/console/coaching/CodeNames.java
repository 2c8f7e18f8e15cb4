package id.tolok.console.coaching;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.PublishedRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Aspects and recommendations of the rule sets in force today, to choose from. */
@Component
class CodeNames {

    /** A code with its name in the reader's language. */
    record Named(String code, String name) {}

    private final PublishedRules rules;
    private final Clock clock;

    CodeNames(PublishedRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    List<Named> aspects(Locale locale) {
        return named(dictionary -> dictionary.aspects().stream()
                .map(aspect -> new Named(aspect.code(), aspect.titles().in(locale))));
    }

    List<Named> recommendations(Locale locale) {
        return named(dictionary -> dictionary.recommendations().stream()
                .map(known -> new Named(known.code(), known.titles().in(locale))));
    }

    String aspect(String code, Locale locale) {
        return name(aspects(locale), code);
    }

    String recommendation(String code, Locale locale) {
        return name(recommendations(locale), code);
    }

    private static String name(List<Named> known, String code) {
        return known.stream()
                .filter(one -> one.code().equals(code))
                .map(Named::name)
                .findFirst()
                .orElse(code);
    }

    /** The first name of each code. */
    private List<Named> named(Function<RuleDictionary, Stream<Named>> part) {
        var found = new LinkedHashMap<String, Named>();
        rules.ruleSets().stream()
                .flatMap(set -> rules.inForce(set.id(), LocalDate.now(clock)).stream())
                .flatMap(version -> part.apply(rules.dictionary(version.id())))
                .forEach(one -> found.putIfAbsent(one.code(), one));
        return List.copyOf(found.values());
    }
}
