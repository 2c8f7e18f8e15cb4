package id.tolok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import org.junit.jupiter.api.Test;

/** The tour of the README, as a newcomer takes it with the demo accounts. */
@BrowserTest
class FirstAppraisalBrowserIT {

    private static final String TABLE = "absence-ladder.drl.csv";
    private static final String CASES = "cases/absence.yaml";

    @Test
    void evaluatesChangesARuleAndSeesWhoMoved(Visitor visitor) {
        var before = evaluateEveryone(visitor);
        readResult(visitor);

        visitor.signOut().signInForDemo("penyusun").go("rules");
        visitor.page().locator("#versions-asemrowo a").last().click();
        visitor.press("Buat rancangan dari versi ini");
        visitor.page().waitForURL(url -> url.contains("rules/draft/"));
        var draft = visitor.page().url().replaceAll(".*rules/draft/(\\d+).*", "$1");
        lowerThreeDaysToTwo(visitor);
        assertThat(visitor.page().locator("#issues")).containsText("2 days absent");
        visitor.shot("tour-table");
        visitor.press("Ajukan untuk disetujui");
        assertThat(visitor.page().locator("#gate-cases")).hasAttribute("data-open", "false");
        visitor.go("rules/draft/" + draft + "?file=" + CASES);
        expectTheNewOutcome(visitor);
        assertThat(visitor.page().locator("#issues")).containsText("Tidak ada masalah");
        studyTheImpact(visitor);
        visitor.press("Ajukan untuk disetujui");
        assertThat(visitor.page().getByText("telah diajukan")).isVisible();

        visitor.signOut().signInForDemo("penyetuju").go("rules/version/" + draft + "?tab=difference");
        assertThat(visitor.page().locator(".tolok-diff-added").first()).containsText("paling sedikit 2");
        visitor.shot("tour-difference");
        visitor.press("Setujui").press("Terbitkan");
        visitor.page().locator("#publish-confirm").click();
        assertThat(visitor.page().getByText("sudah berlaku")).isVisible();

        var after = evaluateEveryone(visitor);
        visitor.go("evaluation/compare/" + before + "/" + after);
        assertThat(visitor.page().getByText("3 hari: teguran lisan").first()).isVisible();
        visitor.whole("tour-movers");
    }

    private static String evaluateEveryone(Visitor visitor) {
        visitor.signOut()
                .signInForDemo("kepegawaian")
                .go("evaluation")
                .press("Mulai evaluasi")
                .press("Mulai");
        visitor.page().waitForURL(url -> url.contains("evaluation/run/"));
        assertThat(visitor.page().getByText("pegawai dievaluasi")).isVisible();
        return visitor.page().url().replaceAll(".*run/(\\d+).*", "$1");
    }

    private static void readResult(Visitor visitor) {
        visitor.page().getByText("Adi Wicaksono").first().click();
        visitor.page().waitForURL(url -> url.contains("result/"));
        visitor.settle().whole("tour-result");
        visitor.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Setiap poin dan aturannya"))
                .click();
        assertThat(visitor.page()
                        .locator(".tolok-firing")
                        .getByText("Kedisiplinan mulai dari 100")
                        .first())
                .isVisible();
    }

    private static void lowerThreeDaysToTwo(Visitor visitor) {
        visitor.page()
                .locator(".tolok-rule-files vaadin-item")
                .filter(new Locator.FilterOptions().setHasText(TABLE))
                .click();
        var cell = visitor.page().locator(".tabulator-row").first().locator("[tabulator-field=c6]");
        assertThat(cell).hasText("3");
        cell.click();
        var keyboard = visitor.page().keyboard();
        keyboard.press("Enter");
        keyboard.press("Control+A");
        keyboard.type("2");
        keyboard.press("Enter");
        assertThat(cell).hasText("2");
    }

    /** Whoever submits too early is led to what is missing. */
    private static void studyTheImpact(Visitor visitor) {
        visitor.press("Ajukan untuk disetujui");
        visitor.page().locator(".tolok-gate-to-impact").click();
        visitor.page().locator("#impact-compute").click();
        assertThat(visitor.page().locator("#impact-grades").first()).isVisible();
        visitor.shot("tour-impact");
    }

    private static void expectTheNewOutcome(Visitor visitor) {
        var page = visitor.page();
        page.locator("#way-text").click();
        page.waitForFunction("() => document.querySelector('.ace_editor')?.env.editor.getValue().length > 0");
        page.evaluate("() => { const editor = document.querySelector('.ace_editor').env.editor;"
                + " const from = editor.find('2 days absent:');"
                + " editor.find('proposals: {}', { start: from.end }); }");
        page.locator(".ace_text-input").focus();
        page.keyboard().insertText("proposals: {TEGURAN_LISAN: none}");
    }
}
