package id.tolok.rules.pack;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.shared.RuleSetId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What {@code ruleset.yaml} says.
 *
 * @param coverageThreshold percent of the conditions that the cases must see both true and false
 */
public record Manifest(
        RuleSetId id,
        Titles titles,
        LocalDate effectiveFrom,
        BigDecimal coverageThreshold,
        RuleDictionary dictionary) {}
