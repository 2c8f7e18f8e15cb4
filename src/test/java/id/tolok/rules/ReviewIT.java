package id.tolok.rules;

import static id.tolok.rules.Workshop.AYU;
import static id.tolok.rules.Workshop.CITRA;
import static id.tolok.rules.Workshop.JULY;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shared.Issue;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.testing.WholeApplication;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class ReviewIT {

    private static final String UNREACHABLE = """

            rule "never"
                @basis("contoh")
                agenda-group "score"
            when
                Indicator(code == "absence_days", value > 5, value < 4)
            then
                score.add("discipline", 1);
            end
            """;

    @Autowired
    private ApplicationContext application;

    private Workshop workshop;

    @BeforeEach
    void introduceARuleSet() {
        workshop = new Workshop(application);
        workshop.period();
    }

    @Test
    void asksForTheImpactOfTheVeryText() {
        var draft = draft(3);
        workshop.refuses("IMPACT_MISSING", AYU, () -> workshop.publication.submit(draft));
        workshop.study(AYU, draft);
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(4), 1));
        workshop.refuses("IMPACT_MISSING", AYU, () -> workshop.publication.submit(draft));
        workshop.study(AYU, draft);
        assertThat(readiness(draft).ready()).isTrue();
        workshop.as(AYU, () -> workshop.publication.submit(draft));
        assertThat(workshop.as(CITRA, () -> workshop.review.studied(draft)))
                .hasSize(2)
                .allSatisfy(studied -> assertThat(studied.signature().by()).isEqualTo("ayu"));
    }

    @Test
    void letsAFindingStandOnlyWithAReasonAndOnlyAsItIs() {
        var draft = draft(3);
        var strange = Packs.text("strange.drl", UNREACHABLE.strip() + "\n");
        workshop.as(AYU, () -> workshop.authoring.save(draft, strange, 1));
        workshop.study(AYU, draft);
        workshop.refuses("FINDINGS_OPEN", AYU, () -> workshop.publication.submit(draft));
        assertThat(readiness(draft).open())
                .extracting(found -> found.issue())
                .extracting(Issue::code)
                .contains("VERIFY_IMPOSSIBLE");

        var first = readiness(draft).open().getFirst().finding();
        workshop.refuses("REASON_MISSING", AYU, () -> done(() -> workshop.review.waive(draft, first, " ")));
        workshop.refuses("NOT_PERMITTED", CITRA, () -> done(() -> workshop.review.waive(draft, first, "x")));
        readiness(draft)
                .open()
                .forEach(found -> workshop.as(
                        AYU, () -> done(() -> workshop.review.waive(draft, found.finding(), "untuk nanti"))));
        assertThat(readiness(draft).open()).isEmpty();

        var other = Packs.text("strange.drl", UNREACHABLE.strip().replace("> 5", "> 6") + "\n");
        workshop.as(AYU, () -> workshop.authoring.save(draft, other, 2));
        assertThat(readiness(draft).open()).isNotEmpty();
    }

    @Test
    void keepsRemarksOnLinesUntilTheyAreSettled() {
        var draft = workshop.submitted(AYU, 1);
        workshop.as(CITRA, () -> done(() -> workshop.review.comment(draft, Packs.RULES_FILE, 2, "mengapa?")));
        workshop.refuses(
                "NO_SUCH_LINE", CITRA, () -> done(() -> workshop.review.comment(draft, Packs.RULES_FILE, 999, "x")));
        var remark = workshop.as(AYU, () -> workshop.review.comments(draft)).getFirst();
        assertThat(remark.about()).isNotEmpty();
        assertThat(remark.settled()).isEmpty();
        workshop.as(AYU, () -> done(() -> workshop.review.settle(draft, remark.id())));
        assertThat(workshop.as(CITRA, () -> workshop.review.comments(draft))
                        .getFirst()
                        .settled()
                        .map(Signature::by))
                .contains("ayu");
        assertThat(workshop.as(CITRA, () -> workshop.ruleSets.version(draft)).state())
                .isEqualTo(VersionState.SUBMITTED);
    }

    @Test
    void tellsWhichPeriodsThatHaveBegunAPublicationWouldTouch() {
        var draft = workshop.submitted(AYU, 1);
        var begun = workshop.running();
        assertThat(workshop.as(CITRA, () -> workshop.simulation.retroactive(draft, JULY)))
                .extracting(affected -> affected.period().id())
                .contains(begun);
        assertThat(workshop.as(CITRA, () -> workshop.simulation.retroactive(draft, LocalDate.of(2999, 1, 1))))
                .isEmpty();
    }

    @Test
    void asksForTheImpactAnewOnceAnotherVersionCounts() {
        workshop.running();
        var draft = draft(3);
        workshop.study(AYU, draft);
        assertThat(readiness(draft).impactStudied()).isTrue();
        workshop.live(AYU, 1, JULY);
        assertThat(readiness(draft).impactStudied()).isFalse();
    }

    @Test
    void findsAWordInEveryVersionThatHasIt() {
        var draft = draft(3);
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.text("extra.drl", UNREACHABLE.strip() + "\n"), 1));
        var search = application.getBean(RuleSearch.class);
        assertThat(workshop.as(CITRA, () -> search.find("NEVER")))
                .filteredOn(found -> found.ruleSet().equals(workshop.ruleSet()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).contains("never");
                    assertThat(found.versions()).extracting(RuleSetVersion::id).containsExactly(draft);
                });
        assertThat(workshop.as(CITRA, () -> search.find("absence_days")))
                .filteredOn(found -> found.ruleSet().equals(workshop.ruleSet()))
                .anySatisfy(found -> assertThat(found.versions())
                        .extracting(RuleSetVersion::id)
                        .containsExactly(draft, workshop.first()));
        assertThat(workshop.as(CITRA, () -> search.find(" n "))).isEmpty();
    }

    private RuleSetVersionId draft(int limit) {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(limit), 0));
        return draft;
    }

    private Readiness readiness(RuleSetVersionId draft) {
        return workshop.as(AYU, () -> workshop.review.readiness(draft));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
