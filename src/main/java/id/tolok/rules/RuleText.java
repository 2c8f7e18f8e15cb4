package id.tolok.rules;

import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.Phase;
import id.tolok.shared.Place;

/** A rule as its version has it: name, titles and legal basis for people, and the text at its place. */
public record RuleText(String name, Phase phase, Metadata metadata, Place place, String text) {}
