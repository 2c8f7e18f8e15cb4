package id.tolok.console.rules;

import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.Titles;
import id.tolok.rules.AffectedPeriod;
import id.tolok.rules.Decision;
import id.tolok.rules.DraftChange;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RuleComparison;
import id.tolok.rules.RuleExchange;
import id.tolok.rules.RulePublication;
import id.tolok.rules.RuleReview;
import id.tolok.rules.RuleSet;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleSets;
import id.tolok.rules.RuleSimulation;
import id.tolok.rules.VersionDifference;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.RuleSetVersionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the screen of one version knows and can do. */
@Component
@Scope("prototype")
final class VersionPresenter {

    private final RuleSets ruleSets;
    private final RuleAuthoring authoring;
    private final RulePublication publication;
    private final RuleComparison comparison;
    private final PublishedRules published;
    private final RuleExchange exchange;
    private final RuleReview review;
    private final RuleSimulation simulation;
    private final CurrentActor currentActor;
    private final Clock clock;

    VersionPresenter(
            RuleSets ruleSets,
            RuleAuthoring authoring,
            RulePublication publication,
            RuleComparison comparison,
            PublishedRules published,
            RuleExchange exchange,
            RuleReview review,
            RuleSimulation simulation,
            CurrentActor currentActor,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.authoring = authoring;
        this.publication = publication;
        this.comparison = comparison;
        this.published = published;
        this.exchange = exchange;
        this.review = review;
        this.simulation = simulation;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    RuleSetVersion version(RuleSetVersionId id) {
        return ruleSets.version(id);
    }

    Titles titles(RuleSetVersion version) {
        return ruleSets.find(version.ruleSet()).map(RuleSet::titles).orElseThrow();
    }

    boolean isInForce(RuleSetVersion version) {
        return published
                .inForce(version.ruleSet(), today())
                .filter(current -> current.id().equals(version.id()))
                .isPresent();
    }

    List<RuleSetVersion> others(RuleSetVersion version) {
        return ruleSets.versions(version.ruleSet()).stream()
                .filter(other -> !other.id().equals(version.id()))
                .toList();
    }

    List<SourceFile> files(RuleSetVersion version) {
        return ruleSets.files(version.id());
    }

    List<Decision> decisions(RuleSetVersion version) {
        return ruleSets.decisions(version.id());
    }

    List<DraftChange> changes(RuleSetVersion version) {
        return authoring.changes(version.id());
    }

    VersionDifference difference(RuleSetVersionId before, RuleSetVersion after) {
        return comparison.between(before, after.id());
    }

    byte[] export(RuleSetVersion version) {
        return exchange.export(version.id());
    }

    byte[] stock(RuleSetVersion version) {
        return exchange.stock(version.id());
    }

    RuleAuthoring authoring() {
        return authoring;
    }

    RuleReview review() {
        return review;
    }

    List<AffectedPeriod> retroactive(RuleSetVersion version, LocalDate from) {
        return simulation.retroactive(version.id(), from);
    }

    CurrentActor currentActor() {
        return currentActor;
    }

    RulePublication publication() {
        return publication;
    }

    /** Whether this person may run evaluations. */
    boolean mayEvaluate() {
        return actor().may(Permission.EVALUATION_RUN);
    }

    boolean maySimulate() {
        return actor().may(Permission.RULES_EDIT) || actor().may(Permission.RULES_APPROVE);
    }

    Actor actor() {
        return currentActor.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
