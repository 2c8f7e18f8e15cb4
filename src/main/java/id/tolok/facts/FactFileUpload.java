package id.tolok.facts;

import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.util.Arrays;
import java.util.Objects;

/**
 * A facts file that somebody hands in.
 *
 * @param name without a path
 * @param period whose windows the dates are held against
 * @param ruleSet whose dictionary the indicators are held against
 */
public record FactFileUpload(String name, byte[] content, PeriodId period, RuleSetId ruleSet) {

    private static final int LONGEST_NAME = 255;

    public FactFileUpload {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    public Hash hash() {
        return Hash.of(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactFileUpload upload
                && name.equals(upload.name)
                && period.equals(upload.period)
                && ruleSet.equals(upload.ruleSet)
                && Arrays.equals(content, upload.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, period, ruleSet, Arrays.hashCode(content));
    }
}
