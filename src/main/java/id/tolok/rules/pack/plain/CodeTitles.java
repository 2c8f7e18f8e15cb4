package id.tolok.rules.pack.plain;

import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.engine.model.FactType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people call the codes of a rule set; a code without a title stands for itself. */
record CodeTitles(RuleDictionary dictionary, Locale locale) {

    String indicator(String code) {
        return title(dictionary.indicator(code).map(known -> known.titles()), code);
    }

    String aspect(String code) {
        return title(dictionary.aspect(code).map(known -> known.titles()), code);
    }

    String dimension(String code) {
        return title(dictionary.dimension(code).map(known -> known.titles()), code);
    }

    String level(String dimension, String level) {
        return dictionary
                .dimension(dimension)
                .map(known -> outcome(known.levels(), level))
                .orElse(level);
    }

    String outcome(List<Outcome> outcomes, String code) {
        return title(
                outcomes.stream()
                        .filter(outcome -> outcome.code().equals(code))
                        .map(Outcome::titles)
                        .findFirst(),
                code);
    }

    /** What the code of a fact stands for. */
    Optional<String> of(FactType type, String code) {
        return switch (type) {
            case INDICATOR, OBSERVATION -> Optional.of(indicator(code));
            case ASPECT_SCORE -> Optional.of(aspect(code));
            case RATING -> Optional.of(dimension(code));
            case GRADE -> Optional.of(outcome(dictionary.grades(), code));
            case GOAL, EMPLOYEE, PERIOD -> Optional.empty();
        };
    }

    private String title(Optional<Titles> titles, String code) {
        return titles.map(known -> known.in(locale)).orElse(code);
    }
}
