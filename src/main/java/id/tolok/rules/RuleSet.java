package id.tolok.rules;

import id.tolok.engine.dictionary.Titles;
import id.tolok.shared.RuleSetId;

/** A body of criteria that lives on in versions, such as that of one office. */
public record RuleSet(RuleSetId id, Titles titles) {}
