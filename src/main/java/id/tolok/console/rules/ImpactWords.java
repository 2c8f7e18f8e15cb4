package id.tolok.console.rules;

import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of what an impact speaks of.
 *
 * @param grades from best to worst
 * @param rules titles by name
 */
record ImpactWords(
        Optional<RuleDictionary> dictionary,
        List<String> grades,
        Map<String, String> units,
        Map<String, String> rules,
        Locale locale) {

    /** A grade that only the other version knows is shown as its code. */
    String grade(String code) {
        return dictionary.stream()
                .flatMap(known -> known.grades().stream())
                .filter(grade -> grade.code().equals(code))
                .map(Outcome::titles)
                .map(titles -> titles.in(locale))
                .findFirst()
                .orElse(code);
    }

    String aspect(String code) {
        return dictionary
                .flatMap(known -> known.aspect(code))
                .map(aspect -> aspect.titles().in(locale))
                .orElse(code);
    }

    String unit(String code) {
        return units.getOrDefault(code, code);
    }

    /** A rule that only the other version has is shown by its name. */
    String rule(String name) {
        return rules.getOrDefault(name, name);
    }
}
