package id.tolok.rules;

import static id.tolok.access.Role.POLICY_APPROVER;
import static id.tolok.access.Role.POLICY_EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tolok.access.Role;
import id.tolok.engine.dictionary.Titles;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.rules.ImpactEvidence.Progress;
import id.tolok.rules.internal.GoingLive;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Permission;
import id.tolok.shared.Refusal;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A rule set of its own with a published version 1, and the people who work on it. */
final class Workshop {

    static final Actor AYU = person("ayu", POLICY_EDITOR);
    static final Actor BUDI = person("budi", POLICY_EDITOR);
    static final Actor CITRA = person("citra", POLICY_APPROVER);
    static final Actor DEWI = person("dewi", POLICY_EDITOR, POLICY_APPROVER);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    final RuleSets ruleSets;
    final RuleAuthoring authoring;
    final RulePublication publication;
    final PublishedRules published;
    final RuleComparison comparison;
    final RuleSimulation simulation;
    final RuleReview review;

    private final Periods periods;
    private final CurrentActor currentActor;
    private final RuleSetId ruleSet = Packs.name();
    private final RuleSetVersionId first;

    Workshop(ApplicationContext application) {
        ruleSets = application.getBean(RuleSets.class);
        authoring = application.getBean(RuleAuthoring.class);
        publication = application.getBean(RulePublication.class);
        published = application.getBean(PublishedRules.class);
        comparison = application.getBean(RuleComparison.class);
        simulation = application.getBean(RuleSimulation.class);
        review = application.getBean(RuleReview.class);
        periods = application.getBean(Periods.class);
        currentActor = application.getBean(CurrentActor.class);
        var goingLive = application.getBean(GoingLive.class);
        var transaction = application.getBean(TransactionTemplate.class);
        first = as(
                Actor.system("test"),
                () -> transaction.execute(status -> goingLive.introduce(
                        new RuleSet(ruleSet, new Titles("Contoh", "Example")),
                        Packs.files(ruleSet, 2),
                        Packs.NEW_YEAR)));
    }

    RuleSetId ruleSet() {
        return ruleSet;
    }

    RuleSetVersionId first() {
        return first;
    }

    RuleSetVersionId submitted(Actor author, int limit) {
        var draft = as(author, () -> authoring.openDraft(first)).id();
        as(author, () -> authoring.save(draft, Packs.rules(limit), 0));
        study(author, draft);
        as(author, () -> publication.submit(draft));
        return draft;
    }

    /** Has the impact on the present period computed, where there is one: submission asks for it. */
    void study(Actor author, RuleSetVersionId draft) {
        as(author, periods::current)
                .ifPresent(period -> as(author, () -> simulation.impact(draft, period.id(), Progress.NOBODY)));
    }

    RuleSetVersionId live(Actor author, int limit, LocalDate from) {
        var draft = submitted(author, limit);
        as(CITRA, () -> publication.approve(draft));
        as(CITRA, () -> publication.publish(draft, from));
        return draft;
    }

    /** A period of its own name, in the year of the rule set. */
    PeriodId period() {
        var data = new PeriodData(ruleSet.value(), JULY, LocalDate.of(2026, 12, 31));
        return as(Actor.system("test"), () -> periods.create(data)).id();
    }

    /** A period as {@link #period} makes it, in which facts are collected. */
    PeriodId running() {
        var data = new PeriodData(ruleSet.value() + "-b", JULY, LocalDate.of(2026, 12, 31));
        return as(
                        Actor.system("test"),
                        () -> periods.moveTo(periods.create(data).id(), PeriodState.RUNNING))
                .id();
    }

    RuleSetVersionId inForceOn(LocalDate day) {
        return as(CITRA, () -> published.inForce(ruleSet, day)).orElseThrow().id();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, work);
    }

    void refuses(String code, Actor actor, Supplier<?> work) {
        assertThat(catchThrowable(() -> as(actor, work)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    static Actor person(String name, Role... roles) {
        var permissions = EnumSet.noneOf(Permission.class);
        Arrays.stream(roles).forEach(role -> permissions.addAll(role.permissions()));
        return new Actor(name, Optional.empty(), permissions);
    }
}
