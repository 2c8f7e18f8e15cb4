package id.tolok.rules;

import static id.tolok.rules.Workshop.AYU;
import static id.tolok.rules.Workshop.CITRA;
import static id.tolok.rules.Workshop.DEWI;
import static id.tolok.rules.Workshop.JULY;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shared.RuleSetId;
import id.tolok.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class ApprovalIT {

    @Autowired
    private ApplicationContext application;

    private Workshop workshop;

    @BeforeEach
    void introduceARuleSet() {
        workshop = new Workshop(application);
    }

    @Test
    void refusesApprovalByEverybodyWhoWroteSomeOfIt() {
        var draft = workshop.as(DEWI, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(DEWI, () -> workshop.authoring.save(draft, Packs.rules(3), 0));
        workshop.as(AYU, () -> workshop.authoring.takeOver(draft));
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(1), 1));
        workshop.study(AYU, draft);
        workshop.as(AYU, () -> workshop.publication.submit(draft));

        workshop.refuses("AUTHOR_CANNOT_APPROVE", DEWI, () -> workshop.publication.approve(draft));
        workshop.refuses("NOT_APPROVED", DEWI, () -> workshop.publication.publish(draft, JULY));
        assertThat(workshop.as(CITRA, () -> workshop.publication.approve(draft)).state())
                .isEqualTo(VersionState.APPROVED);
    }

    @Test
    void refusesApprovalByWhoeverSubmitted() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(1), 0));
        workshop.study(DEWI, draft);
        workshop.as(DEWI, () -> workshop.publication.submit(draft));
        workshop.refuses("SUBMITTER_CANNOT_APPROVE", DEWI, () -> workshop.publication.approve(draft));
    }

    @Test
    void refusesADraftFromTextThatNobodyApproved() {
        var draft = workshop.submitted(DEWI, 1);
        workshop.refuses("NOT_PUBLISHED", AYU, () -> workshop.authoring.openDraft(draft));
        workshop.refuses("NOT_PUBLISHED", CITRA, () -> workshop.publication.rollBackTo(draft, JULY, "jalan pintas"));
    }

    @Test
    void refusesToPublishWithoutApproval() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(1), 0));
        workshop.refuses("NOT_APPROVED", CITRA, () -> workshop.publication.publish(draft, JULY));
        workshop.refuses("NOT_SUBMITTED", CITRA, () -> workshop.publication.approve(draft));
        workshop.study(AYU, draft);
        workshop.as(AYU, () -> workshop.publication.submit(draft));
        workshop.refuses("NOT_APPROVED", CITRA, () -> workshop.publication.publish(draft, JULY));
        assertThat(workshop.inForceOn(JULY)).isEqualTo(workshop.first());
    }

    @Test
    void voidsApprovalWithAnyEditEvenOneThatIsTakenBack() {
        var draft = workshop.submitted(AYU, 1);
        workshop.as(CITRA, () -> workshop.publication.approve(draft));
        workshop.as(AYU, () -> workshop.authoring.edit(draft));
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(7), 1));
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(1), 2));

        assertThat(workshop.as(AYU, () -> workshop.ruleSets.version(draft)).approved())
                .isEmpty();
        workshop.refuses("NOT_APPROVED", CITRA, () -> workshop.publication.publish(draft, JULY));
        workshop.study(AYU, draft);
        workshop.as(AYU, () -> workshop.publication.submit(draft));
        workshop.refuses("NOT_APPROVED", CITRA, () -> workshop.publication.publish(draft, JULY));
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.decisions(draft)))
                .extracting(Decision::step)
                .containsExactly(
                        Decision.Step.SUBMITTED, Decision.Step.APPROVED, Decision.Step.VOIDED, Decision.Step.SUBMITTED);
    }

    @Test
    void sendsAVersionBackWithAReason() {
        var draft = workshop.submitted(AYU, 1);
        workshop.refuses("REASON_MISSING", CITRA, () -> workshop.publication.reject(draft, "  "));
        workshop.as(CITRA, () -> workshop.publication.reject(draft, "Batas terlalu ketat"));
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.version(draft)).state())
                .isEqualTo(VersionState.DRAFT);
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.decisions(draft))
                        .getLast()
                        .reason())
                .contains("Batas terlalu ketat");
    }

    @Test
    void refusesADraftThatTurnsIntoAnotherRuleSet() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        var other = Packs.files(new RuleSetId("another"), 2).getFirst();
        workshop.as(AYU, () -> workshop.authoring.save(draft, other, 0));
        workshop.refuses("WRONG_RULE_SET", AYU, () -> workshop.publication.submit(draft));
    }

    @Test
    void refusesToSubmitADraftThatChangesNothing() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.refuses("NOTHING_CHANGED", AYU, () -> workshop.publication.submit(draft));
    }

    @Test
    void opensEachDoorOnlyWithItsOwnPermission() {
        var draft = workshop.submitted(AYU, 1);
        workshop.refuses("NOT_PERMITTED", CITRA, () -> workshop.authoring.edit(draft));
        workshop.refuses("NOT_PERMITTED", AYU, () -> workshop.publication.approve(draft));
        workshop.refuses("NOT_PERMITTED", AYU, () -> workshop.publication.publish(draft, JULY));
        workshop.refuses("NOT_PERMITTED", AYU, () -> workshop.publication.rollBackTo(workshop.first(), JULY, "x"));
    }
}
