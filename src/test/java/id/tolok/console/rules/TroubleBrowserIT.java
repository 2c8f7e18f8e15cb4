package id.tolok.console.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RuleSets;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong while somebody edits rules has a clear outcome and loses nothing. */
@BrowserTest
class TroubleBrowserIT {

    private static final String PASSWORD = "sandi-gangguan";
    private static final RuleSetId RULE_SET = new RuleSetId("asemrowo");
    private static final String TABLE = "skm-quality.drl.csv";

    /** As a spreadsheet puts it on the clipboard, and the browser gives it to the page. */
    private static final String PASTE = """
            text => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private RuleAuthoring authoring;

    private RuleSetVersionId draft;

    @BeforeEach
    void openADraft() {
        actor.as(Actor.system("test"), () -> {
            if (accounts.find("yanti").isEmpty()) {
                accounts.create(new AccountData("yanti", Set.of(Role.POLICY_EDITOR), Optional.empty()), PASSWORD);
            }
        });
        draft = as(() -> authoring.openDraft(first()).id());
    }

    @Test
    void keepsWhatIsTypedIntoATableWhileTheConnectionIsLost(Visitor editor) {
        open(editor, TABLE);
        cell(editor, 0, 5).click();
        editor.settle().page().context().setOffline(true);
        editor.page().keyboard().type("90,5");
        editor.page().keyboard().press("Enter");
        assertThat(editor.page().locator("#connection")).isVisible();
        editor.shot("workshop-offline");
        editor.page().context().setOffline(false);
        assertThat(editor.page().locator("#saved")).containsText("Tersimpan pukul");
        assertThat(editor.page().locator("#connection")).isHidden();
        Assertions.assertThat(text(TABLE)).contains("advise,90.5,,SKM_A");
    }

    @Test
    void pastesARangeWithDecimalCommasAndSaysWhatDidNotFit(Visitor editor) {
        open(editor, TABLE);
        cell(editor, 0, 5).click();
        editor.settle().page().evaluate(PASTE, "90,5\t\tSKM_A\tlebih\n80,25\t90,5\tSKM_B\n");
        assertThat(editor.page().getByText("di luar tabel")).isVisible();
        assertThat(editor.page().locator("#saved")).containsText("Tersimpan pukul");
        Assertions.assertThat(text(TABLE))
                .contains("advise,90.5,,SKM_A\n", "advise,80.25,90.5,SKM_B\n")
                .doesNotContain("lebih");
        editor.page().locator("#table-undo").click();
        assertThat(cell(editor, 1, 5)).hasText("76,61");
        Assertions.assertThat(text(TABLE)).isEqualTo(shipped(TABLE));
    }

    @Test
    void suggestsWordsInSentencesAndMarksOnlyWhatCannotBeReadFirst(Visitor editor) {
        open(editor, "discipline.drl");
        editor.page().locator("#way-sentences").click();
        editor.settle();
        editor.page()
                .waitForFunction(
                        "() => document.querySelector('#sentences .ace_editor')?.env.editor.session.getLength() > 9");
        editor.page()
                .evaluate("() => { const e = document.querySelector('#sentences .ace_editor').env.editor;"
                        + " e.gotoLine(8, 0); e.navigateLineEnd(); e.focus(); }");
        editor.page().keyboard().press("Enter");
        editor.page().keyboard().type("indik");
        assertThat(editor.page().locator(".ace_autocomplete")).containsText("indikator");
        editor.page().keyboard().press("Escape");
        assertThat(editor.page().locator(".tolok-rule-not-yet")).isVisible();
        assertThat(editor.page().locator("#sentences .ace_gutter-cell.ace_error"))
                .hasCount(1);
        Assertions.assertThat(text("discipline.drl")).isEqualTo(shipped("discipline.drl"));
    }

    @Test
    void showsAPublishedVersionInsteadOfEditingIt(Visitor editor) {
        editor.signIn("yanti", PASSWORD).go("rules/draft/" + first().value());
        editor.page().waitForURL(url -> url.contains("rules/version/"));
        assertThat(editor.page().locator("#action-submit")).hasCount(0);
    }

    private void open(Visitor editor, String file) {
        editor.signIn("yanti", PASSWORD).go("rules/draft/" + draft.value() + "?file=" + file);
    }

    private static Locator cell(Visitor editor, int row, int column) {
        return editor.page().locator(".tabulator-row").nth(row).locator("[tabulator-field=c" + column + "]");
    }

    private RuleSetVersionId first() {
        return as(() -> ruleSets.versions(RULE_SET)).getLast().id();
    }

    private String text(String path) {
        return text(draft, path);
    }

    private String shipped(String path) {
        return text(first(), path);
    }

    private String text(RuleSetVersionId version, String path) {
        return as(() -> ruleSets.files(version)).stream()
                .filter(file -> file.path().equals(path))
                .flatMap(file -> FileTexts.of(file).stream())
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return actor.as(new Actor("yanti", Optional.empty(), Role.POLICY_EDITOR.permissions()), work);
    }
}
