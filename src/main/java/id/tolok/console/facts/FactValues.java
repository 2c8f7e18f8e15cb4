package id.tolok.console.facts;

import id.tolok.console.component.Formats;
import id.tolok.engine.vocabulary.Observation;
import java.util.Locale;
import java.util.Optional;

/** What was observed, as people read it. */
final class FactValues {

    private FactValues() {}

    static String value(Observation observation, Locale locale) {
        return Optional.ofNullable(observation.value())
                .map(number -> Formats.number(number, locale))
                .or(() -> Optional.ofNullable(observation.text()))
                .orElse("");
    }

    static String source(Observation observation) {
        return Optional.ofNullable(observation.source()).orElse("–");
    }

    /** Value, unit and day. */
    static String sentence(Observation observation, Indicators indicators, Locale locale) {
        return amount(observation, indicators, locale) + " · " + Formats.date(observation.date(), locale);
    }

    static String amount(Observation observation, Indicators indicators, Locale locale) {
        return (value(observation, locale) + " " + indicators.unit(observation.code(), locale)).strip();
    }
}
