package id.tolok.rules;

import static id.tolok.shared.Permission.CRITERIA_READ;
import static id.tolok.shared.Permission.RULES_READ;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleModel;
import id.tolok.rules.internal.FileRows;
import id.tolok.rules.internal.LiveContent;
import id.tolok.rules.internal.LiveContents;
import id.tolok.rules.internal.RuleSetRows;
import id.tolok.rules.internal.RuleTexts;
import id.tolok.rules.internal.VersionRow;
import id.tolok.rules.internal.VersionRows;
import id.tolok.rules.internal.Versions;
import id.tolok.rules.pack.RulePack;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules that people are appraised by: open to everyone who runs evaluations or reads results. Only versions that
 * are or were live; a draft is refused.
 */
@Service
@Transactional(readOnly = true)
public class PublishedRules {

    private final RuleSetRows ruleSets;
    private final VersionRows rows;
    private final Versions versions;
    private final FileRows files;
    private final LiveContents contents;

    PublishedRules(RuleSetRows ruleSets, VersionRows rows, Versions versions, FileRows files, LiveContents contents) {
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.versions = versions;
        this.files = files;
        this.contents = contents;
    }

    @Requires({CRITERIA_READ, RULES_READ})
    public List<RuleSet> ruleSets() {
        return ruleSets.all();
    }

    /**
     * The version that counts on a day: of the published ones that are effective by then, the one that became effective
     * last; of two from the same day the newer one.
     */
    @Requires({CRITERIA_READ, RULES_READ})
    public Optional<RuleSetVersion> inForce(RuleSetId ruleSet, LocalDate date) {
        return rows.inForce(ruleSet, date).map(versions::whole);
    }

    @Requires({CRITERIA_READ, RULES_READ})
    public RuleSetVersion version(RuleSetVersionId version) {
        return versions.whole(live(version));
    }

    @Requires({CRITERIA_READ, RULES_READ})
    public CompiledRules compiled(RuleSetVersionId version) {
        return content(version).compiled();
    }

    @Requires({CRITERIA_READ, RULES_READ})
    public RuleModel model(RuleSetVersionId version) {
        return content(version).compiled().model();
    }

    @Requires({CRITERIA_READ, RULES_READ})
    public RuleDictionary dictionary(RuleSetVersionId version) {
        return content(version).pack().dictionary();
    }

    /** Manifest, calendar, distribution limits and cases of a version. */
    @Requires({CRITERIA_READ, RULES_READ})
    public RulePack pack(RuleSetVersionId version) {
        return content(version).pack();
    }

    /** One rule with its text in that version. */
    @Requires({CRITERIA_READ, RULES_READ})
    public Optional<RuleText> rule(RuleSetVersionId version, String name) {
        var texts = RuleTexts.of(content(version).compiled().model(), files.of(version));
        return texts.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    private LiveContent content(RuleSetVersionId version) {
        return contents.of(live(version));
    }

    private VersionRow live(RuleSetVersionId version) {
        return rows.find(version)
                .filter(row -> row.state().wasPublished())
                .orElseThrow(() -> new RulesRefusal("UNKNOWN_VERSION", version.value()));
    }
}
