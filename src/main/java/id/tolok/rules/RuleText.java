package id.tolok.rules;

import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.shared.Place;

/** A rule as its version has it: what it says, and its text at its place. */
public record RuleText(RuleDefinition definition, String text) {

    public String name() {
        return definition.name();
    }

    public Phase phase() {
        return definition.phase();
    }

    /** Titles and legal basis for people. */
    public Metadata metadata() {
        return definition.metadata();
    }

    public Place place() {
        return definition.origin().place();
    }
}
