package id.tolok.rules;

import static id.tolok.shared.Permission.RULES_READ;

import id.tolok.engine.SourceFile;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.internal.DecisionRows;
import id.tolok.rules.internal.FileRows;
import id.tolok.rules.internal.RuleSetRows;
import id.tolok.rules.internal.Versions;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rule sets with all their versions, drafts too: for those who write, approve and audit rules. */
@Service
@Transactional(readOnly = true)
public class RuleSets {

    private final RuleSetRows ruleSets;
    private final Versions versions;
    private final FileRows files;
    private final DecisionRows decisions;
    private final Periods periods;

    RuleSets(RuleSetRows ruleSets, Versions versions, FileRows files, DecisionRows decisions, Periods periods) {
        this.ruleSets = ruleSets;
        this.versions = versions;
        this.files = files;
        this.decisions = decisions;
        this.periods = periods;
    }

    @Requires(RULES_READ)
    public List<RuleSet> all() {
        return ruleSets.all();
    }

    @Requires(RULES_READ)
    public Optional<RuleSet> find(RuleSetId id) {
        return ruleSets.find(id);
    }

    /** All versions, the newest first. */
    @Requires(RULES_READ)
    public List<RuleSetVersion> versions(RuleSetId ruleSet) {
        return versions.of(ruleSet);
    }

    /** Which version counts when, from the first day of the first period on. */
    @Requires(RULES_READ)
    public VersionCalendar calendar(RuleSetId ruleSet) {
        var all = versions.of(ruleSet);
        var since = periods.all().stream()
                .map(Period::start)
                .min(LocalDate::compareTo)
                .or(() -> all.stream()
                        .flatMap(version -> version.effectiveFrom().stream())
                        .min(LocalDate::compareTo));
        return since.map(day -> VersionCalendar.of(all, day)).orElseGet(() -> new VersionCalendar(List.of()));
    }

    @Requires(RULES_READ)
    public RuleSetVersion version(RuleSetVersionId id) {
        return versions.get(id);
    }

    /** All files of a version as they are, byte by byte, in the order of their paths. */
    @Requires(RULES_READ)
    public List<SourceFile> files(RuleSetVersionId version) {
        versions.get(version);
        return files.of(version);
    }

    /** What was decided about a version, the first decision first. */
    @Requires(RULES_READ)
    public List<Decision> decisions(RuleSetVersionId version) {
        return decisions.of(version);
    }
}
