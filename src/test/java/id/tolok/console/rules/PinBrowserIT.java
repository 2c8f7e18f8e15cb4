package id.tolok.console.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tolok.rules.ImpactEvidence.Progress.NOBODY;

import com.microsoft.playwright.Locator;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RulePublication;
import id.tolok.rules.RuleReview;
import id.tolok.rules.RuleSets;
import id.tolok.rules.RuleSimulation;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A period that is being assessed keeps its version, and gets another one only for a reason. */
@BrowserTest
class PinBrowserIT {

    private static final int YEAR = 2170;
    private static final String PASSWORD = "sandi-sematan";
    private static final RuleSetId RULE_SET = new RuleSetId("pp30-2019");
    private static final String FILE = "final-value.drl";

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private RuleAuthoring authoring;

    @Autowired
    private RulePublication publication;

    @Autowired
    private RuleSimulation simulation;

    @Autowired
    private RuleReview review;

    @Autowired
    private Periods periods;

    @Test
    void givesAnAssessedPeriodAnotherVersionForAReason(Visitor approver) {
        var period = actor.as(Actor.system("test"), () -> {
            accounts.create(new AccountData("wulan", Set.of(Role.POLICY_APPROVER), Optional.empty()), PASSWORD);
            var created = periods.create(PeriodData.year(YEAR)).id();
            periods.moveTo(created, PeriodState.RUNNING);
            return periods.moveTo(created, PeriodState.ASSESSMENT).id();
        });
        int later = as(Role.POLICY_APPROVER, () -> ruleSets.version(later())).number();

        approver.signIn("wulan", PASSWORD).go("rules");
        pin(approver).locator(".tolok-repin").click();
        approver.page().locator("#repin-version").click();
        approver.page()
                .locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Versi " + later))
                .click();
        assertThat(approver.page().locator("#repin-movers")).containsText("0");
        approver.page().locator("#repin-confirm").click();
        assertThat(approver.settle().page().locator("#repin-reason")).isVisible();
        approver.page().locator("#repin-reason textarea").fill("Putusan pengadilan");
        approver.shot("workshop-repin");
        approver.page().locator("#repin-confirm").click();
        assertThat(pin(approver)).containsText("memakai versi " + later);
        assertThat(pin(approver)).containsText("Putusan pengadilan");
        actor.as(Actor.system("test"), () -> {
            periods.moveTo(period, PeriodState.FOLLOW_UP);
            return periods.moveTo(period, PeriodState.CLOSED);
        });
    }

    private static Locator pin(Visitor visitor) {
        return visitor.page()
                .locator("#pins-" + RULE_SET.value() + " .tolok-pin")
                .filter(new Locator.FilterOptions().setHasText(String.valueOf(YEAR)));
    }

    /** A version that counts within the year, published after its assessment opened. */
    private RuleSetVersionId later() {
        var draft = as(Role.POLICY_EDITOR, () -> {
            var opened = authoring
                    .openDraft(ruleSets.versions(RULE_SET).getLast().id())
                    .id();
            var text = ruleSets.files(opened).stream()
                    .filter(file -> file.path().equals(FILE))
                    .flatMap(file -> FileTexts.of(file).stream())
                    .findFirst()
                    .orElseThrow();
            authoring.save(opened, FileTexts.file(FILE, text + "\n// ditinjau\n"), 0);
            periods.current().ifPresent(period -> simulation.impact(opened, period.id(), NOBODY));
            review.readiness(opened).open().forEach(found -> review.waive(opened, found.finding(), "sudah dibahas"));
            publication.submit(opened);
            return opened;
        });
        as(Role.POLICY_APPROVER, () -> publication.approve(draft));
        as(Role.POLICY_APPROVER, () -> publication.publish(draft, LocalDate.of(YEAR, 6, 1)));
        return draft;
    }

    private <T> T as(Role role, Supplier<T> work) {
        return actor.as(new Actor(role.name(), Optional.empty(), role.permissions()), work);
    }
}
