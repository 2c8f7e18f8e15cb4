package id.tolok.facts;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Indicator;
import java.util.Optional;

/**
 * What an evaluation would read of one indicator, and where that comes from.
 *
 * @param value absent where the indicator is not a fact
 */
public record IndicatorValue(IndicatorDefinition indicator, Optional<Indicator> value, ValueOrigin origin) {}
