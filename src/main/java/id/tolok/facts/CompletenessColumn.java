package id.tolok.facts;

import id.tolok.engine.dictionary.IndicatorDefinition;

/** What somebody may lack. */
public sealed interface CompletenessColumn {

    /** Goals that both sides agreed to, with something realised. */
    record Goals() implements CompletenessColumn {}

    /** Observations of an indicator. */
    record Observed(IndicatorDefinition indicator) implements CompletenessColumn {}
}
