package id.tolok.console.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tolok.rules.ImpactEvidence.Progress.NOBODY;

import com.microsoft.playwright.Locator;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import id.tolok.engine.SourceFile;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RulePublication;
import id.tolok.rules.RuleReview;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleSets;
import id.tolok.rules.RuleSimulation;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a policy editor who has read only the help page, step by step. */
@BrowserTest
class WorkshopBrowserIT {

    private static final String PASSWORD = "sandi-bengkel";
    private static final RuleSetId RULE_SET = new RuleSetId("asemrowo");
    private static final String QUALITY = "skm-quality.drl.csv";
    private static final String BEHAVIOUR = "goals-and-behaviour.drl";

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
    private RuleReview review;

    @Autowired
    private Periods periods;

    @BeforeEach
    void introducePeople() {
        account("nadia", Role.POLICY_EDITOR);
        account("omar", Role.POLICY_APPROVER);
    }

    @Test
    void raisesAThresholdAndAddsTheRowThatIsMissingThen(Visitor editor) {
        var draft = draft();
        open(editor, draft, QUALITY);
        cell(editor, "76,61").first().click();
        editor.page().keyboard().type("77");
        editor.page().keyboard().press("Enter");
        assertThat(editor.page().locator("#saved")).containsText("Tersimpan pukul");
        assertThat(editor.page().locator("#issues")).containsText("tanda seharusnya Mutu pelayanan B, Baik");
        editor.page().locator(".tolok-issue-mend").first().click();
        assertThat(editor.page().locator("#missing-about")).containsText("≥ 76,61");
        editor.page().locator("#missing-add").click();
        assertThat(editor.page().locator("#missing-problem")).not().isEmpty();
        assertThat(editor.page().locator("#missing-3 input")).hasValue("PermenPANRB 14/2017");
        editor.page().locator("#missing-7 input").fill("SKM_C");
        editor.page().locator("#missing-7 input").press("Enter");
        editor.shot("workshop-missing-row");
        editor.settle().page().locator("#missing-add").click();
        assertThat(editor.page().locator(".tolok-issue-mend")).hasCount(0);
        editor.settle().shot("workshop-gap-closed");
        Assertions.assertThat(text(draft, QUALITY))
                .contains(",77,88.31,SKM_B")
                .contains("PermenPANRB 14/2017,advise,76.61,77,SKM_C");
    }

    @Test
    void addsAnIndicatorAndARuleInForms(Visitor editor) {
        var draft = draft();
        open(editor, draft, "ruleset.yaml");
        editor.page().locator("#dictionary-new").click();
        editor.page().locator("#dictionary-title-id input").fill("Jam pelatihan");
        editor.page().locator("#dictionary-title-en input").fill("Hours of training");
        assertThat(editor.page().locator("#dictionary-code input")).hasValue("jam_pelatihan");
        editor.page().locator("#dictionary-code input").fill("training_hours");
        editor.page().locator("#dictionary-code input").press("Tab");
        editor.page().locator("#dictionary-add").click();
        assertThat(editor.page().locator(".tolok-rule-form h3").first()).hasText("training_hours");
        editor.page().locator("#entry-most input").fill("200");
        editor.page().locator("#entry-most input").press("Tab");
        editor.settle().shot("workshop-indicator");
        choose(editor, BEHAVIOUR);
        editor.page().locator("#way-form").click();
        editor.page().locator("#form-rule-new").click();
        assertThat(editor.page().locator("#form-name input")).hasValue("Jam pelatihan");
        editor.page().locator("#form-name input").fill("training");
        editor.page().locator("#form-name input").press("Tab");
        assertThat(editor.page().locator("#form-rules")).containsText("Jam pelatihan");
        editor.settle();
        editor.shot("workshop-rule");
        Assertions.assertThat(text(draft, "ruleset.yaml"))
                .contains("training_hours:\n    title: {id: Jam pelatihan, en: Hours of training}")
                .contains("range: [0, 200]");
        Assertions.assertThat(text(draft, BEHAVIOUR)).contains("rule \"training\"");
    }

    @Test
    void makesACaseOfRealFactsAndOneInTheForm(Visitor editor) {
        var draft = draft();
        open(editor, draft, "cases/typical.yaml");
        assertThat(editor.page().locator("#case-summary [data-state=green]")).isVisible();
        editor.page().locator("#cases-real").click();
        editor.page().locator(".tolok-real-take").first().click();
        assertThat(editor.page().locator("#case-name input")).hasValue(Pattern.compile("dari fakta nyata.*"));
        assertThat(editor.page().locator("#case-outcome")).containsText("Hasilnya sesuai harapan");
        editor.shot("workshop-case");
        editor.page().locator("#case-name input").fill("contoh nyata");
        editor.page().locator("#case-name input").press("Tab");
        assertThat(editor.page().locator("#cases-list")).containsText("contoh nyata");
        Assertions.assertThat(text(draft, "cases/typical.yaml"))
                .contains("contoh nyata:")
                .doesNotContainPattern("(?<![0-9.])[0-9]{18}(?![0-9])")
                .doesNotContain("name:");
        editor.page().locator("#cases-draw input").click();
        choose(editor, QUALITY);
        assertThat(editor.page()
                        .locator(".tabulator-cell.tolok-cover-both-ways")
                        .first())
                .isVisible();
        editor.shot("workshop-coverage");
    }

    @Test
    void studiesTheImpactBeforeItMaySubmit(Visitor editor) {
        var draft = changed("\"discipline\", 100", "\"discipline\", 60");
        editor.signIn("nadia", PASSWORD).go("rules/version/" + draft.value() + "?tab=readiness");
        assertThat(editor.page().locator("#gate-impact")).hasAttribute("data-open", "false");
        editor.page().locator(".tolok-gate-to-impact").click();
        editor.page().locator("#impact-compute").click();
        assertThat(editor.page().locator("#impact-grades").first()).isVisible();
        assertThat(editor.page().locator("#fairness-sex").first()).isVisible();
        editor.whole("workshop-impact");
        editor.go("rules/version/" + draft.value() + "?tab=readiness");
        assertThat(editor.page().locator("#gate-impact")).hasAttribute("data-open", "true");
        editor.shot("workshop-readiness");
    }

    @Test
    void approvesWithARemarkPublishesAndRollsBack(Visitor approver) {
        var draft = stricter();
        as("nadia", () -> {
            periods.current().ifPresent(period -> simulation.impact(draft, period.id(), NOBODY));
            review.readiness(draft).open().forEach(found -> review.waive(draft, found.finding(), "sudah dibahas"));
            return publication.submit(draft);
        });
        approver.signIn("omar", PASSWORD).go("rules/version/" + draft.value() + "?tab=difference");
        approver.page().locator(".tolok-side-added").first().hover();
        approver.page().locator(".tolok-side-added .tolok-say").first().click();
        approver.page().locator("vaadin-text-area textarea").fill("Mengapa lebih ketat?");
        approver.page().locator("#reason-confirm").click();
        assertThat(approver.page().locator(".tolok-remark").first()).containsText("Mengapa lebih ketat?");
        approver.shot("workshop-remark");
        approver.press("Setujui").press("Terbitkan");
        assertThat(approver.page().locator("#publish-consequences")).containsText("sudah dimulai");
        approver.shot("workshop-publish");
        approver.page().locator("#publish-confirm").click();
        assertThat(approver.page().getByText("sudah berlaku").first()).isVisible();
        Assertions.assertThat(inForce().id()).isEqualTo(draft);

        approver.go("rules/version/" + first().value()).press("Kembali ke versi ini");
        approver.page().locator("#publish-confirm:not([disabled])").click();
        approver.page().locator("vaadin-text-area textarea").fill("Terlalu ketat");
        approver.page().locator("#reason-confirm").click();
        approver.page().waitForURL(url -> !url.endsWith("/" + first().value()));
        approver.settle().go("rules").shot("workshop-versions");
        Assertions.assertThat(inForce().content()).isEqualTo(version(first()).content());
        Assertions.assertThat(inForce().number()).isGreaterThan(version(draft).number());
    }

    @Test
    void speaksEnglishOnEachScreen(Visitor editor) {
        var draft = stricter();
        editor.go("signin");
        editor.press("Switch to English").fill("username", "nadia").fill("password", PASSWORD);
        editor.page().locator("vaadin-login-form vaadin-button").first().click();
        editor.page().waitForURL(url -> !url.contains("signin"));
        editor.settle().go("rules/help");
        assertThat(editor.page().locator("#help-compare")).containsText("at least");
        editor.whole("workshop-help-en");
        editor.go("rules/search?q=absence_year");
        assertThat(editor.page().locator("#search-found")).containsText("discipline.drl");
        editor.go("rules/version/" + draft.value() + "?tab=readiness");
        assertThat(editor.page().locator("#readiness")).containsText("All cases come out as expected");
        editor.go("rules/draft/" + draft.value() + "?file=" + QUALITY);
        editor.page().locator("#table-sheet").click();
        assertThat(editor.page().locator("#sheet-download")).containsText("Download skm-quality.xlsx");
        editor.shot("workshop-sheet-en");
    }

    private RuleSetVersionId draft() {
        return as("nadia", () -> authoring.openDraft(inForce().id()).id());
    }

    /** A draft whose cases agree, whatever others have published meanwhile. */
    private RuleSetVersionId stricter() {
        return changed("\"Kedisiplinan [^\"]*100\"", "\"Kedisiplinan " + System.nanoTime() + " dari 100\"");
    }

    private RuleSetVersionId changed(String before, String after) {
        var draft = draft();
        var text = text(draft, "discipline.drl").replaceFirst(before, after);
        var changed = new SourceFile("discipline.drl", text.getBytes(StandardCharsets.UTF_8));
        as("nadia", () -> authoring.save(draft, changed, 0));
        return draft;
    }

    private void open(Visitor editor, RuleSetVersionId draft, String file) {
        editor.signIn("nadia", PASSWORD).go("rules/draft/" + draft.value() + "?file=" + file);
    }

    private static void choose(Visitor editor, String file) {
        editor.page()
                .locator(".tolok-rule-files vaadin-item")
                .filter(new Locator.FilterOptions().setHasText(file))
                .click();
        editor.settle();
    }

    private static Locator cell(Visitor editor, String text) {
        return editor.page()
                .locator(".tabulator-cell")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + text + "$")));
    }

    private RuleSetVersion inForce() {
        return as(
                "omar", () -> published.inForce(RULE_SET, LocalDate.now(clock)).orElseThrow());
    }

    private RuleSetVersion version(RuleSetVersionId id) {
        return as("omar", () -> ruleSets.version(id));
    }

    private RuleSetVersionId first() {
        return as("omar", () -> ruleSets.versions(RULE_SET)).getLast().id();
    }

    private String text(RuleSetVersionId version, String path) {
        return as("nadia", () -> ruleSets.files(version)).stream()
                .filter(file -> file.path().equals(path))
                .flatMap(file -> FileTexts.of(file).stream())
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(String name, Supplier<T> work) {
        var role = name.equals("omar") ? Role.POLICY_APPROVER : Role.POLICY_EDITOR;
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
