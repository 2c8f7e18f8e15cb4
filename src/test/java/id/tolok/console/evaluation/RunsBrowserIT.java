package id.tolok.console.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What HR does with a run, and what a superior finds waiting afterwards. */
@BrowserTest
class RunsBrowserIT {

    @Test
    void hrFiltersExportsAndDecidesAndASuperiorActs(Visitor visitor) throws IOException {
        visitor.signInForDemo("kepegawaian");
        var run = start(visitor);
        assertThat(visitor.page().getByText("pegawai dievaluasi")).isVisible();

        visitor.go("evaluation/run/" + run + "?unit=KEC&grade=SANGAT_BAIK");
        var found = visitor.page().locator(".tolok-found");
        assertThat(found).not().containsText("140");
        var count = Integer.parseInt(found.textContent().replaceAll("\\D", ""));
        var csv = new String(downloaded(visitor, "CSV"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(count + 1);

        visitor.press("Formulir penilaian (PDF)");
        var forms = visitor.page()
                .waitForDownload(
                        () -> visitor.page().getByText("Unduh berkas PDF").click());
        assertThat(Files.readAllBytes(forms.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        visitor.press("Tutup");

        visitor.page().locator(".tolok-distribution vaadin-select").click();
        visitor.page()
                .locator("vaadin-select-item")
                .getByText("Sangat Kurang", new Locator.GetByTextOptions().setExact(true))
                .click();
        visitor.settle().press("Izinkan rilis dengan alasan");
        visitor.page().locator("vaadin-text-area textarea").fill("Disepakati pimpinan pada rapat tinjauan");
        visitor.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Izinkan rilis dengan alasan"))
                .click();
        assertThat(visitor.page().getByText("Boleh dirilis: dengan alasan")).isVisible();

        visitor.go("evaluation/run/" + run + "/picture");
        assertThat(visitor.page().locator(".tolok-wide .tolok-chart")).isVisible();
        visitor.go("proposals");
        assertThat(visitor.page().getByText(Pattern.compile("PP 94/2021 Pasal")).first())
                .isVisible();
    }

    @Test
    void hrRunsEveryoneLeavesReturnsExportsPrintsAndComparesWithTheRunBefore(Visitor visitor) throws IOException {
        visitor.signInForDemo("kepegawaian");
        var before = start(visitor);
        assertThat(visitor.page().getByText("pegawai dievaluasi")).isVisible();
        var after = start(visitor);
        visitor.go("").go("evaluation");
        visitor.page()
                .locator("vaadin-grid-cell-content")
                .getByText("Semua pegawai")
                .first()
                .click();
        visitor.page().waitForURL(url -> url.endsWith("evaluation/run/" + after));
        assertThat(visitor.page().getByText("pegawai dievaluasi")).isVisible();

        assertThat(downloaded(visitor, "XLSX")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(downloaded(visitor, "Laporan (PDF)")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        visitor.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Bandingkan dengan"))
                .click();
        visitor.page().locator("vaadin-select-item").first().click();
        visitor.page().waitForURL(url -> url.endsWith("evaluation/compare/" + before + "/" + after));
        assertThat(visitor.page().getByText("Kedua evaluasi memberi hasil yang sama"))
                .isVisible();
        understandsWhatWasMissed(visitor.go("evaluation/run/" + after).width(390));
    }

    /** From far down the list on a phone: the result begins at its top, and says no code and no sign. */
    private static void understandsWhatWasMissed(Visitor visitor) {
        visitor.page()
                .locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("Baik"))
                .first()
                .click();
        assertThat(visitor.page().locator(".tolok-matrix-here")).isVisible();
        assertThat(visitor.page()
                        .evaluate("() => document.querySelector('vaadin-app-layout').shadowRoot"
                                + ".querySelector('[part~=content]').scrollTop"))
                .isEqualTo(0);
        visitor.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Yang belum tercapai"))
                .click();
        visitor.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("selisih"))
                .first()
                .click();
        var missed = visitor.page().locator("vaadin-details[opened]");
        assertThat(missed.getByText("syarat:").first()).isVisible();
        assertThat(missed).not().containsText("==");
    }

    private static String start(Visitor visitor) {
        visitor.go("evaluation").press("Mulai evaluasi").press("Mulai");
        visitor.page().waitForURL(url -> url.contains("evaluation/run/"));
        return visitor.page().url().replaceAll(".*run/(\\d+).*", "$1");
    }

    private static byte[] downloaded(Visitor visitor, String link) throws IOException {
        var file = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .click());
        return Files.readAllBytes(file.path());
    }
}
