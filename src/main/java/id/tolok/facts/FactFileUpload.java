package id.tolok.facts;

import id.tolok.facts.intake.ColumnMapping;
import id.tolok.organisation.intake.FileContent;
import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.util.Optional;

/**
 * A facts file that somebody hands in.
 *
 * @param name without a path
 * @param period whose windows the dates are held against
 * @param ruleSet whose dictionary the indicators are held against
 * @param mapping what the columns mean; absent where the header says it well enough
 * @param source where the facts come from, such as an attendance machine: its mapping is remembered, and a fact without a
 *     source of its own gets it
 * @param identical what becomes of rows that are stored already
 * @param key tells apart deliveries that may rightly be equal; absent where an equal file is the same file
 */
public record FactFileUpload(
        String name,
        FileContent content,
        PeriodId period,
        RuleSetId ruleSet,
        Optional<ColumnMapping> mapping,
        Optional<String> source,
        IdenticalRows identical,
        Optional<String> key) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_SOURCE = 120;

    public FactFileUpload {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        source = source.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SOURCE)));
    }

    public FactFileUpload(String name, byte[] content, PeriodId period, RuleSetId ruleSet) {
        this(name, FileContent.of(content), period, ruleSet);
    }

    public FactFileUpload(String name, FileContent content, PeriodId period, RuleSetId ruleSet) {
        this(
                name,
                content,
                period,
                ruleSet,
                Optional.empty(),
                Optional.empty(),
                IdenticalRows.PASS_OVER_FACTS,
                Optional.empty());
    }

    public FactFileUpload mapped(ColumnMapping columns) {
        return new FactFileUpload(name, content, period, ruleSet, Optional.of(columns), source, identical, key);
    }

    public FactFileUpload from(String origin) {
        return new FactFileUpload(name, content, period, ruleSet, mapping, Optional.of(origin), identical, key);
    }

    public FactFileUpload deciding(IdenticalRows decision) {
        return new FactFileUpload(name, content, period, ruleSet, mapping, source, decision, key);
    }

    public FactFileUpload keyed(String delivery) {
        return new FactFileUpload(name, content, period, ruleSet, mapping, source, identical, Optional.of(delivery));
    }

    /** By which the same file is recognised. */
    public Hash hash() {
        var hash = content.hash();
        return key.map(delivery -> Hash.of(hash.hex() + delivery)).orElse(hash);
    }
}
