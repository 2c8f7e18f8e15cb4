package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.organisation.WorkingDays;
import id.tolok.rules.ContentHash;
import id.tolok.rules.Decision.Step;
import id.tolok.rules.RuleSet;
import id.tolok.rules.RulesRefusal;
import id.tolok.rules.VersionPublished;
import id.tolok.rules.VersionState;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publication, withdrawal and rollback. */
@Component
public class GoingLive {

    private final RuleSetRows ruleSets;
    private final VersionRows rows;
    private final Versions versions;
    private final FileRows files;
    private final Approvals approvals;
    private final Soundness soundness;
    private final LiveContents contents;
    private final DictionaryInForce dictionaries;
    private final WorkingDays workingDays;
    private final Pins pins;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    GoingLive(
            RuleSetRows ruleSets,
            VersionRows rows,
            Versions versions,
            FileRows files,
            Approvals approvals,
            Soundness soundness,
            LiveContents contents,
            DictionaryInForce dictionaries,
            WorkingDays workingDays,
            Pins pins,
            Trail trail,
            ApplicationEventPublisher events) {
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.versions = versions;
        this.files = files;
        this.approvals = approvals;
        this.soundness = soundness;
        this.contents = contents;
        this.dictionaries = dictionaries;
        this.workingDays = workingDays;
        this.pins = pins;
        this.trail = trail;
        this.events = events;
    }

    public void publish(RuleSetVersionId version, LocalDate effectiveFrom) {
        var row = versions.hold(version);
        Gatekeeper.requireState(row, "NOT_APPROVED", VersionState.APPROVED);
        approvals.requireApproved(version);
        goLive(row, effectiveFrom, Optional.empty());
    }

    public void withdraw(RuleSetVersionId version, String reason) {
        var row = versions.hold(version);
        ruleSets.hold(row.ruleSet());
        Gatekeeper.requireState(row, "NOT_PUBLISHED", VersionState.PUBLISHED);
        if (rows.of(row.ruleSet()).stream()
                .noneMatch(other ->
                        other.state() == VersionState.PUBLISHED && !other.id().equals(version))) {
            throw new RulesRefusal("LAST_VERSION", row.number());
        }
        pins.requireFree(row);
        rows.setState(version, VersionState.WITHDRAWN);
        trail.decided(version, Step.WITHDRAWN, row.content(), Optional.of(Gatekeeper.requireReason(reason)));
        row.effectiveFrom().ifPresent(day -> dictionaries.settle(row.ruleSet(), day));
    }

    public RuleSetVersionId rollBackTo(RuleSetVersionId old, LocalDate effectiveFrom, String reason) {
        var origin = versions.hold(old);
        if (!origin.state().wasPublished()) {
            throw new RulesRefusal("NOT_PUBLISHED", origin.number());
        }
        approvals.requireIndependent(old, trail.sign().by());
        var text = Gatekeeper.requireReason(reason);
        ruleSets.hold(origin.ruleSet());
        var copy = rows.add(origin.ruleSet(), origin.content(), Optional.of(old), trail.sign());
        files.copy(old, copy);
        goLive(versions.hold(copy), effectiveFrom, Optional.of(text));
        return copy;
    }

    /** Publishes the first version of a rule set that came with the product. */
    public RuleSetVersionId introduce(RuleSet ruleSet, List<SourceFile> content, LocalDate effectiveFrom) {
        ruleSets.add(ruleSet);
        var version = rows.add(ruleSet.id(), ContentHash.of(content), Optional.empty(), trail.sign());
        content.forEach(file -> files.put(version, file));
        goLive(versions.hold(version), effectiveFrom, Optional.empty());
        return version;
    }

    private void goLive(VersionRow row, LocalDate effectiveFrom, Optional<String> reason) {
        ruleSets.hold(row.ruleSet());
        var content = soundness.require(row.ruleSet(), files.of(row.id()));
        contents.keep(row.content(), content);
        ruleSets.rename(new RuleSet(row.ruleSet(), content.pack().titles()));
        rows.setEffectiveFrom(row.id(), effectiveFrom);
        rows.setState(row.id(), VersionState.PUBLISHED);
        trail.decided(row.id(), Step.PUBLISHED, row.content(), reason);
        dictionaries.settle(row.ruleSet(), effectiveFrom);
        content.pack().ownCalendar().ifPresent(workingDays::adopt);
        events.publishEvent(new VersionPublished(row.id(), row.ruleSet(), effectiveFrom));
    }
}
