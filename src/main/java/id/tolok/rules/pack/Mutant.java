package id.tolok.rules.pack;

import id.tolok.engine.model.RuleDefinition;
import id.tolok.shared.Place;

/**
 * A rule with one figure or comparison slightly changed.
 *
 * @param place of the constraint, or of the rule where something that it gives was changed
 * @param before how it is written
 * @param after how it would be written
 */
public record Mutant(RuleDefinition rule, Place place, String before, String after) {}
