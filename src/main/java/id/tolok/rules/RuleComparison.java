package id.tolok.rules;

import static id.tolok.shared.Permission.RULES_READ;

import id.tolok.rules.internal.Differences;
import id.tolok.rules.internal.FileRows;
import id.tolok.rules.internal.RuleTexts;
import id.tolok.rules.internal.Versions;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares any two versions. */
@Service
@Transactional(readOnly = true)
public class RuleComparison {

    private final Versions versions;
    private final FileRows files;

    RuleComparison(Versions versions, FileRows files) {
        this.versions = versions;
        this.files = files;
    }

    @Requires(RULES_READ)
    public VersionDifference between(RuleSetVersionId before, RuleSetVersionId after) {
        var old = files.of(versions.get(before).id());
        var now = files.of(versions.get(after).id());
        return new VersionDifference(
                Differences.ofRules(RuleTexts.of(old), RuleTexts.of(now)), Differences.ofFiles(old, now));
    }
}
