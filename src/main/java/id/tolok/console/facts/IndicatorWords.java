package id.tolok.console.facts;

import id.tolok.console.component.Formats;
import id.tolok.engine.dictionary.IndicatorDefinition;
import java.util.Locale;

/** Indicators as people read them. */
final class IndicatorWords {

    private IndicatorWords() {}

    static String range(IndicatorDefinition indicator, Locale locale) {
        return indicator
                .range()
                .map(range -> Formats.number(range.least(), locale) + "–" + Formats.number(range.most(), locale))
                .orElse("–");
    }

    /** The end of a text's key: how observations become one value, or that rules derive it. */
    static String how(IndicatorDefinition indicator) {
        return indicator
                .aggregation()
                .map(how -> how.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(indicator.derived() ? "derived" : "none");
    }
}
