package id.tolok.console.facts;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Period;
import id.tolok.rules.PublishedRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the indicators of a period are called, by the dictionaries in force on its last day. */
final class Indicators {

    private final Map<String, IndicatorDefinition> byCode = new LinkedHashMap<>();

    Indicators(PublishedRules rules, Dictionaries dictionaries, Period period) {
        for (var ruleSet : rules.ruleSets()) {
            dictionaries
                    .inForce(ruleSet.id(), period.end())
                    .ifPresent(dictionary -> dictionary
                            .indicators()
                            .forEach(indicator -> byCode.putIfAbsent(indicator.code(), indicator)));
        }
    }

    /** The codes of those that may be recorded, in the order of the dictionaries. */
    List<String> observable() {
        return byCode.values().stream()
                .filter(IndicatorDefinition::observable)
                .map(IndicatorDefinition::code)
                .toList();
    }

    Optional<IndicatorDefinition> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** What people may ask to be recorded about themselves: no survey answers, these come from others. */
    List<IndicatorDefinition> forSelf() {
        return byCode.values().stream()
                .filter(indicator -> indicator.observable() && !indicator.answers())
                .toList();
    }

    /** Those whose value is made up of the answers of a form. */
    List<IndicatorDefinition> withForm() {
        return byCode.values().stream()
                .filter(indicator -> indicator.observable() && !indicator.form().isEmpty())
                .toList();
    }

    /** The title, or the code where no dictionary has it any more. */
    String title(String code, Locale locale) {
        return Optional.ofNullable(byCode.get(code))
                .map(indicator -> indicator.titles().in(locale))
                .orElse(code);
    }

    String unit(String code, Locale locale) {
        return Optional.ofNullable(byCode.get(code))
                .map(indicator -> indicator.unit().in(locale))
                .orElse("");
    }
}
