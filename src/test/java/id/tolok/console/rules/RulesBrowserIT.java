package id.tolok.console.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tolok.rules.ImpactEvidence.Progress.NOBODY;

import com.microsoft.playwright.Locator;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RulePublication;
import id.tolok.rules.RuleSets;
import id.tolok.rules.RuleSimulation;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RulesBrowserIT {

    private static final String PASSWORD = "sandi-peramban";
    private static final RuleSetId RULE_SET = new RuleSetId("asemrowo");
    private static final String FILE = "discipline.drl";

    @Autowired
    private Clock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private RuleAuthoring authoring;

    @Autowired
    private PublishedRules published;

    @Autowired
    private RulePublication publication;

    @Autowired
    private RuleSimulation simulation;

    @Autowired
    private Periods periods;

    @BeforeEach
    void introducePeople() {
        account("jaka", Role.POLICY_EDITOR);
        account("laras", Role.POLICY_EDITOR);
        account("maya", Role.POLICY_APPROVER);
    }

    @Test
    void changesARuleFromDraftToLaw(Visitor editor) {
        editor.signIn("jaka", PASSWORD).go("rules").shot("rules");
        editor.page().locator("#versions-asemrowo a").last().click();
        editor.press("Buat rancangan dari versi ini");
        openFile(editor, FILE);
        replace(editor, "value >= 3, value < 11", "value >= 2, value < 11");
        assertThat(editor.page().locator("#saved")).containsText("Tersimpan pukul");
        assertThat(editor.page().locator("#issues")).isVisible();
        editor.shot("rules-draft");
        var draft = newest();
        Assertions.assertThat(text(draft)).contains("value >= 2, value < 11");
    }

    @Test
    void showsIssuesAtTheirLineWhileTyping(Visitor editor) {
        var draft = as("jaka", () -> authoring.openDraft(first()).id());
        editor.signIn("jaka", PASSWORD).go("rules/draft/" + draft.value() + "?file=" + FILE);
        replace(editor, "score.propose(\"PDHTAPS\");", "Runtime.getRuntime().exec(\"id\");");
        assertThat(editor.page().locator(".ace_gutter-cell.ace_error").first()).isVisible();
        assertThat(editor.page().locator("#issues vaadin-button").first()).containsText(FILE + ":");
        editor.shot("rules-issue");
        editor.press("Ajukan untuk disetujui");
        assertThat(editor.page().locator("#gate-errors")).hasAttribute("data-open", "false");
    }

    @Test
    void tellsTheSecondEditorAndLetsThemTakeOver(Visitor second) {
        var draft = as("jaka", () -> authoring.openDraft(first()).id());
        second.signIn("laras", PASSWORD).go("rules/draft/" + draft.value());
        assertThat(second.page().locator("#seat")).containsText("jaka sedang menyunting");
        second.shot("rules-locked");
        second.press("Ambil alih");
        assertThat(second.page().locator("#seat")).isHidden();
        openFile(second, FILE);
        replace(second, "Kedisiplinan mulai dari 100", "Kedisiplinan dimulai dari 100");
        assertThat(second.page().locator("#saved")).containsText("Tersimpan pukul");
        Assertions.assertThat(text(draft)).contains("Kedisiplinan dimulai dari 100");
    }

    @Test
    void publishesOnlyWithTheOtherAccount(Visitor approver) {
        var draft = as("jaka", () -> {
            var opened = authoring.openDraft(first()).id();
            var changed = text(opened).replace("Kedisiplinan mulai dari", "Kedisiplinan dimulai dari");
            authoring.save(opened, FileTexts.file(FILE, changed), 0);
            periods.current().ifPresent(period -> simulation.impact(opened, period.id(), NOBODY));
            publication.submit(opened);
            return opened;
        });
        approver.signIn("maya", PASSWORD).go("rules/version/" + draft.value() + "?tab=difference");
        assertThat(approver.page().locator(".tolok-side-added").first()).containsText("Kedisiplinan dimulai dari");
        approver.shot("rules-difference");
        approver.press("Setujui");
        approver.press("Terbitkan");
        approver.shot("rules-publish");
        approver.page().locator("#publish-confirm").click();
        assertThat(approver.page().getByText("sudah berlaku")).isVisible();
        approver.settle().shot("rules-published");
        Assertions.assertThat(as(
                        "maya",
                        () -> published
                                .inForce(RULE_SET, LocalDate.now(clock))
                                .orElseThrow()
                                .id()))
                .isEqualTo(draft);
    }

    private static void openFile(Visitor visitor, String file) {
        visitor.page()
                .locator(".tolok-rule-files vaadin-item")
                .filter(new Locator.FilterOptions().setHasText(file))
                .click();
        visitor.settle();
    }

    /** As somebody who selects a text in the editor and types another. */
    private static void replace(Visitor visitor, String before, String after) {
        var page = visitor.page();
        page.locator("#way-text").click();
        visitor.settle();
        page.waitForFunction("() => document.querySelector('.ace_editor')?.env.editor.getValue().length > 0");
        page.evaluate("text => document.querySelector('.ace_editor').env.editor.find(text)", before);
        page.locator(".ace_text-input").focus();
        page.keyboard().insertText(after);
    }

    private String text(RuleSetVersionId version) {
        return as("jaka", () -> ruleSets.files(version)).stream()
                .filter(file -> file.path().equals(FILE))
                .flatMap(file -> FileTexts.of(file).stream())
                .findFirst()
                .orElseThrow();
    }

    private RuleSetVersionId first() {
        return as("jaka", () -> ruleSets.versions(RULE_SET)).getLast().id();
    }

    private RuleSetVersionId newest() {
        return as("jaka", () -> ruleSets.versions(RULE_SET)).getFirst().id();
    }

    private <T> T as(String name, Supplier<T> work) {
        var role = name.equals("maya") ? Role.POLICY_APPROVER : Role.POLICY_EDITOR;
        return actor.as(new Actor(name, Optional.empty(), role.permissions()), work);
    }

    private void account(String name, Role role) {
        actor.as(Actor.system("test"), () -> {
            if (accounts.find(name).isEmpty()) {
                accounts.create(new AccountData(name, Set.of(role), Optional.empty()), PASSWORD);
            }
        });
    }
}
