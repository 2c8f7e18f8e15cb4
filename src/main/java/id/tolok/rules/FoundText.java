package id.tolok.rules;

import id.tolok.engine.dictionary.Titles;
import id.tolok.shared.RuleSetId;
import java.util.List;
import java.util.Optional;

/**
 * A place in which a word was found, and all versions that have it there.
 *
 * @param rule absent outside rules
 * @param line the line with the word, or the first one of a rule that has several
 * @param versions the newest first
 */
public record FoundText(
        RuleSetId ruleSet,
        String path,
        Optional<String> rule,
        Optional<Titles> titles,
        String line,
        List<RuleSetVersion> versions) {

    public FoundText {
        versions = List.copyOf(versions);
    }
}
