package id.tolok.rules;

import static id.tolok.access.Role.ASSESSOR;
import static id.tolok.rules.ImpactEvidence.Progress.NOBODY;
import static id.tolok.rules.Workshop.AYU;
import static id.tolok.rules.Workshop.CITRA;
import static id.tolok.rules.Workshop.DEWI;
import static id.tolok.rules.Workshop.JULY;
import static id.tolok.rules.Workshop.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shared.Auditable;
import id.tolok.shared.PeriodId;
import id.tolok.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WholeApplication
@RecordApplicationEvents
final class PublicationIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Workshop workshop;

    @BeforeEach
    void introduceARuleSet() {
        workshop = new Workshop(application);
    }

    @Test
    void leadsADraftToTheLawOfADay() {
        var draft = workshop.submitted(AYU, 1);
        workshop.as(CITRA, () -> workshop.publication.approve(draft));
        var live = workshop.as(CITRA, () -> workshop.publication.publish(draft, JULY));

        assertThat(live.state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(live.number()).isEqualTo(2);
        assertThat(live.authors()).containsExactly("ayu");
        assertThat(live.approved().map(Signature::by)).contains("citra");
        assertThat(workshop.inForceOn(JULY.minusDays(1))).isEqualTo(workshop.first());
        assertThat(workshop.inForceOn(JULY)).isEqualTo(draft);
        assertThat(workshop.as(CITRA, () -> workshop.published.model(draft)).rule("few days"))
                .isPresent();
    }

    @Test
    void refusesBrokenRulesAndLeavesTheWorkingOnesLive() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.broken(), 0));

        assertThat(workshop.as(AYU, () -> workshop.authoring.check(draft))
                        .issues()
                        .hasErrors())
                .isTrue();
        workshop.refuses("RULES_HAVE_ERRORS", AYU, () -> workshop.publication.submit(draft));
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.version(draft)).state())
                .isEqualTo(VersionState.DRAFT);
        assertThat(workshop.inForceOn(JULY)).isEqualTo(workshop.first());
    }

    @Test
    void refusesRulesThatTheirCasesContradict() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.caseOfTwoDays(), 0));
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(1), 1));

        workshop.refuses("CASES_FAIL", AYU, () -> workshop.publication.submit(draft));
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(5), 2));
        workshop.study(AYU, draft);
        assertThat(workshop.as(AYU, () -> workshop.publication.submit(draft)).state())
                .isEqualTo(VersionState.SUBMITTED);
    }

    @Test
    void refusesToPublishTextThatWasChangedBehindItsBack() {
        var draft = workshop.submitted(AYU, 1);
        workshop.as(CITRA, () -> workshop.publication.approve(draft));
        jdbc.sql("update rule_file set content = ? where version_id = ? and path = ?")
                .params(Packs.rules(100).content(), draft.value(), Packs.RULES_FILE)
                .update();
        workshop.refuses("CONTENT_CHANGED", CITRA, () -> workshop.publication.publish(draft, JULY));
        assertThat(workshop.inForceOn(JULY)).isEqualTo(workshop.first());
    }

    @Test
    void withdrawsAVersionButNeverTheLastOne() {
        var second = workshop.live(AYU, 1, JULY);
        workshop.as(CITRA, () -> workshop.publication.withdraw(second, "Salah batas"));
        assertThat(workshop.inForceOn(JULY)).isEqualTo(workshop.first());
        workshop.refuses("LAST_VERSION", CITRA, () -> workshop.publication.withdraw(workshop.first(), "Semua"));
        assertThat(workshop.as(CITRA, () -> workshop.published.version(second)).state())
                .isEqualTo(VersionState.WITHDRAWN);
    }

    @Test
    void keepsAWithdrawnVersionForRunsThatUseIt() {
        var second = workshop.live(AYU, 1, JULY);
        var before =
                workshop.as(CITRA, () -> workshop.published.compiled(second)).model();
        workshop.as(CITRA, () -> workshop.publication.withdraw(second, "keliru"));
        assertThat(workshop.as(CITRA, () -> workshop.published.compiled(second))
                        .model()
                        .rules())
                .isEqualTo(before.rules());
        assertThat(workshop.inForceOn(JULY)).isEqualTo(workshop.first());
    }

    @Test
    void rollsBackByPublishingTheOldTextAsANewVersion() {
        var second = workshop.live(AYU, 1, JULY);
        var copy =
                workshop.as(CITRA, () -> workshop.publication.rollBackTo(workshop.first(), JULY, "Kembali ke semula"));
        assertThat(copy.number()).isEqualTo(3);
        assertThat(copy.content())
                .isEqualTo(workshop.as(CITRA, () -> workshop.published.version(workshop.first()))
                        .content());
        assertThat(workshop.inForceOn(JULY)).isEqualTo(copy.id()).isNotEqualTo(second);
        assertThat(workshop.as(CITRA, () -> workshop.published.compiled(copy.id())))
                .isSameAs(workshop.as(CITRA, () -> workshop.published.compiled(workshop.first())));
    }

    @Test
    void refusesToRollBackToOnesOwnText() {
        var second = workshop.live(DEWI, 1, JULY);
        workshop.as(CITRA, () -> workshop.publication.rollBackTo(workshop.first(), JULY, "Kembali"));
        workshop.refuses(
                "AUTHOR_CANNOT_APPROVE", DEWI, () -> workshop.publication.rollBackTo(second, JULY, "Saya lebih tahu"));
    }

    @Test
    void keepsDraftsFromThoseWhoAreAppraised() {
        var draft = workshop.submitted(AYU, 1);
        var reader = person("siti", ASSESSOR);
        workshop.refuses("UNKNOWN_VERSION", reader, () -> workshop.published.compiled(draft));
        workshop.refuses("UNKNOWN_VERSION", reader, () -> workshop.published.rule(draft, "few days"));
        assertThat(workshop.as(reader, () -> workshop.published.rule(workshop.first(), "few days"))
                        .map(RuleText::text))
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("rule \"few days\"").endsWith("end"));
    }

    @Test
    void showsWhatAVersionSaysOtherwise() {
        var second = workshop.live(AYU, 1, JULY);
        var difference = workshop.as(AYU, () -> workshop.comparison.between(workshop.first(), second));
        assertThat(difference.rules()).singleElement().satisfies(change -> {
            assertThat(change.rule()).isEqualTo("few days");
            assertThat(change.lines())
                    .filteredOn(line -> line.kind() != DiffLine.Kind.SAME)
                    .extracting(line -> line.text().strip())
                    .containsExactly(
                            "Indicator( code == \"absence_days\", value <= 2 )",
                            "Indicator( code == \"absence_days\", value <= 1 )");
        });
        assertThat(difference.files())
                .extracting(VersionDifference.FileChange::path)
                .containsExactly(Packs.RULES_FILE);
    }

    @Test
    void simulatesADraftOverStoredFactsWithoutLeavingAnything() {
        var draft = workshop.submitted(AYU, 1);
        var period = workshop.period();
        var impact = workshop.as(AYU, () -> workshop.simulation.impact(draft, period, NOBODY));
        assertThat(impact.moved()).isLessThanOrEqualTo(impact.people());
        assertThat(impact.grades()).extracting(Impact.GradeMove::people).allMatch(people -> people > 0);
        workshop.refuses("UNKNOWN_PERIOD", AYU, () -> workshop.simulation.impact(draft, new PeriodId(-1), NOBODY));
    }

    @Test
    void tellsTheAuditOfEveryStep() {
        workshop.live(AYU, 1, JULY);
        assertThat(events.stream(Auditable.class).map(Auditable::action).filter(a -> a.startsWith("rules.")))
                .containsSubsequence(
                        "rules.version-published",
                        "rules.draft-opened",
                        "rules.draft-changed",
                        "rules.version-submitted",
                        "rules.version-approved",
                        "rules.version-published");
    }
}
