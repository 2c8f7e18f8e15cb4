package id.tolok.console.facts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What people do about facts by hand: ask, answer, fill in forms, rate each other. */
@BrowserTest
class FactsBrowserIT {

    private static final String PASSWORD = "tolok-demo";
    private static final FilePayload PDF =
            new FilePayload("surat.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    @Test
    void anEmployeeAsksForACorrectionAndStaffAccepts(Visitor visitor) {
        visitor.signIn("pegawai", PASSWORD).go("facts");
        visitor.page().locator(".tolok-fact-title").first().click();
        visitor.settle().press("Mohon koreksi");
        choose(visitor, "tidak perlu dihitung");
        visitor.page().getByLabel("Alasan").last().fill("Surat tugas terlampir");
        attach(visitor);
        visitor.press("Kirim").go("facts/mine");
        assertThat(visitor.page().getByText("sisa 2 hari 23 jam")).isVisible();
        visitor.shot("facts-mine");

        visitor.signOut().signIn("kepegawaian", PASSWORD).go("facts/requests");
        assertThat(visitor.page().getByText("Surat tugas terlampir")).isVisible();
        assertThat(visitor.page().getByText("surat.pdf")).isVisible();
        visitor.shot("facts-requests");
        visitor.press("Terima");
        visitor.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        assertThat(visitor.settle().heading("Jawaban terakhir")).isVisible();

        visitor.signOut().signIn("pegawai", PASSWORD).go("facts?ended=1");
        visitor.page().locator(".tolok-fact-ended").first().click();
        assertThat(visitor.settle().page().getByText("Surat tugas terlampir")).isVisible();
        visitor.shot("facts-ended");
    }

    @Test
    void anAssessorFillsInTheInnovationForm(Visitor visitor) {
        visitor.signIn("penilai", PASSWORD).go("facts/record");
        pick(visitor, "Pegawai", "Yuni");
        pick(visitor, "Indikator", "formulir inovasi");
        visitor.page().getByLabel("Nama inovasi atau kegiatan").fill("Antrean daring");
        choose(visitor, "Peraturan kepala daerah");
        choose(visitor, "Memuat 5 unsur");
        assertThat(visitor.page().getByText("21 dari 111")).isVisible();
        visitor.page().getByLabel("Sumber").last().fill("Formulir inovasi");
        attach(visitor);
        visitor.whole("facts-innovation").press("Simpan fakta");

        assertThat(visitor.page().getByText("tersimpan").first()).isVisible();
    }

    @Test
    void colleaguesRateWithoutBeingNamed(Visitor visitor) {
        visitor.signIn("kepegawaian", PASSWORD).go("facts/ratings").press("Undang penilai");
        pick(visitor, "Pegawai yang dinilai", "Umar");
        visitor.press("Kirim undangan");
        assertThat(visitor.page().getByText("0 dari")).isVisible();

        visitor.signOut().signIn("pegawai", PASSWORD).go("facts/rate").press("Nilai");
        assertThat(visitor.page().getByText("Tidak seorang pun")).isVisible();
        var levels = visitor.page()
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Sesuai ekspektasi"));
        for (int i = 0; i < levels.count(); i++) {
            levels.nth(i).click();
        }
        visitor.shot("facts-rate");
        visitor.press("Simpan jawaban");
        assertThat(visitor.page().getByText("Sudah dijawab")).isVisible();
    }

    private static void choose(Visitor visitor, String answer) {
        visitor.page()
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(answer))
                .first()
                .click();
        visitor.settle();
    }

    private static void pick(Visitor visitor, String field, String text) {
        visitor.page().getByLabel(field).last().fill(text);
        visitor.settle();
        visitor.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        visitor.settle();
    }

    private static void attach(Visitor visitor) {
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(PDF);
        assertThat(visitor.page().locator("vaadin-upload-file")).isVisible();
        visitor.settle();
    }
}
