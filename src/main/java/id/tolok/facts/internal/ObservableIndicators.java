package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.intake.FactWindows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What may be observed by any of the dictionaries in force. */
record ObservableIndicators(List<RuleDictionary> dictionaries) {

    ObservableIndicators(Collection<RuleDictionary> dictionaries) {
        this(List.copyOf(dictionaries));
    }

    Optional<IndicatorDefinition> find(String code) {
        return dictionaries.stream()
                .flatMap(dictionary -> dictionary.indicator(code).stream())
                .filter(IndicatorDefinition::observable)
                .findFirst();
    }

    /** Whether the date counts by any of them. */
    boolean countsOn(IndicatorDefinition indicator, LocalDate date, FactWindows windows) {
        return dictionaries.stream()
                .anyMatch(dictionary -> dictionary
                        .indicator(indicator.code())
                        .filter(same -> windows.anyContains(dictionary, same, date))
                        .isPresent());
    }
}
