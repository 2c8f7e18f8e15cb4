package id.tolok.console.coaching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import org.junit.jupiter.api.Test;

/** From a citizen's praise to a coaching action that is closed, as those who do each step; employees on a phone. */
@BrowserTest
class CoachingBrowserIT {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final String PRAISE = "Bu Yuni cepat dan ramah sekali";
    private static final String PERSON = "Yuni Pramudita";
    private static final String ACTION = "Belajar bersama aplikasi baru";

    @Test
    void goesFromPraiseToAClosedAction(Visitor visitor) {
        praise(visitor);
        accept(visitor);
        evaluate(visitor);
        confirm(visitor);
        release(visitor);
        receiveAndObject(visitor);
        explain(visitor);
        decide(visitor);
        evaluateAgain(visitor);
        agreeOnAction(visitor);
        closeAction(visitor);
        visitor.width(DESK).signOut().signInForDemo("auditor").go("audit");
        assertThat(visitor.page().getByText("Tindakan pengembangan selesai").first())
                .isVisible();
    }

    private static void praise(Visitor visitor) {
        var page = visitor.width(PHONE).plain("layanan").page();
        page.getByText("Tambak Asri").first().click();
        page.locator("input[value=PRAISE]").check();
        page.locator("#text").fill(PRAISE);
        page.locator("#officer").fill("Yuni");
        page.waitForFunction("performance.now() > 6000");
        page.locator("button").click();
        assertThat(page.locator("#ticket")).isVisible();
    }

    private static void accept(Visitor visitor) {
        visitor.width(DESK).signInForDemo("kepegawaian").go("feedback");
        row(visitor, PRAISE).click();
        visitor.page()
                .locator(".tolok-feedback-actions vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(PERSON))
                .click();
        visitor.settle();
        assertThat(row(visitor, PRAISE)).hasCount(0);
    }

    private static void evaluate(Visitor visitor) {
        visitor.go("evaluation").press("Mulai evaluasi").press("Mulai");
        visitor.page().waitForURL(url -> url.contains("evaluation/run/"));
        assertThat(visitor.page().getByText("pegawai dievaluasi")).isVisible();
        visitor.settle().page().locator(".tolok-distribution vaadin-select").click();
        visitor.page().locator("vaadin-select-item").filter(new Locator.FilterOptions().setHasText("Istimewa")).first().click();
        visitor.settle().press("Konfirmasi dan izinkan rilis");
        assertThat(visitor.page().getByText("Boleh dirilis").first()).isVisible();
    }

    private static void confirm(Visitor visitor) {
        visitor.signOut().signInForDemo("penilai").go("coaching");
        visitor.page()
                .locator("vaadin-grid vaadin-checkbox[aria-label='Select All'], vaadin-grid vaadin-checkbox")
                .first()
                .click();
        visitor.settle();
        visitor.page().locator("#confirm").click();
        visitor.settle().press("Ya, konfirmasi");
        assertThat(visitor.page().getByText("hasil dikonfirmasi").first()).isVisible();
        visitor.shot("coaching-confirmed");
    }

    private static void release(Visitor visitor) {
        visitor.signOut().signInForDemo("kepegawaian").go("coaching/release");
        visitor.page().locator("#release").click();
        visitor.settle().press("Ya, serahkan");
        assertThat(visitor.page().getByText("hasil diserahkan").first()).isVisible();
    }

    private static void receiveAndObject(Visitor visitor) {
        visitor.width(PHONE).signOut().signInForDemo("pegawai").go("me");
        assertThat(visitor.page().getByText(PRAISE)).isVisible();
        visitor.whole("coaching-me");
        visitor.page().locator("a[href^='appraisal/']").first().click();
        visitor.page().waitForURL(url -> url.contains("appraisal/"));
        assertThat(visitor.page().getByText("Pujian").first()).isVisible();
        visitor.whole("coaching-letter");
        visitor.press("Saya sudah menerima surat ini").press("Ajukan keberatan");
        visitor.page().getByLabel("Keberatan atas").fill("tidak hadir");
        visitor.page().locator("vaadin-combo-box-item").first().click();
        visitor.page().getByLabel("Alasan").fill("Tanggal itu saya bertugas di kantor kota.");
        visitor.press("Kirim keberatan");
        assertThat(visitor.page().getByText("Menunggu penjelasan")).isVisible();
    }

    private static void explain(Visitor visitor) {
        openTask(visitor.width(DESK).signOut().signInForDemo("penilai"), "menunggu penjelasan Anda");
        visitor.press("Beri penjelasan");
        visitor.page().locator("vaadin-dialog textarea").fill("Surat tugasnya belum saya terima.");
        visitor.press("Kirim penjelasan");
        assertThat(visitor.page().getByText("Menunggu keputusan")).isVisible();
    }

    private static void decide(Visitor visitor) {
        openTask(visitor.signOut().signInForDemo("atasan"), PERSON);
        visitor.press("Putuskan keberatan");
        visitor.page().getByText("Ya, hasilnya harus diperbaiki").click();
        visitor.page().locator("vaadin-dialog textarea").fill("Surat tugas ada pada saya.");
        visitor.press("Putuskan");
        assertThat(visitor.page().getByText("keberatan diterima")).isVisible();
        visitor.whole("coaching-decided");
    }

    private static void evaluateAgain(Visitor visitor) {
        openTask(visitor.signOut().signInForDemo("penilai"), "diterima: perbaiki fakta");
        visitor.press("Evaluasi kembali");
        visitor.page().waitForURL(url -> url.contains("evaluation/run/"));
        assertThat(visitor.page().getByText("pegawai dievaluasi")).isVisible();
    }

    private static void agreeOnAction(Visitor visitor) {
        visitor.go("coaching/dialogues");
        visitor.page().locator("a[href^='coaching/dialogue/']").first().click();
        visitor.page().waitForURL(url -> url.contains("coaching/dialogue/"));
        visitor.settle().press("Sepakati tindakan");
        visitor.page().getByLabel("Tindakan", new Page.GetByLabelOptions().setExact(true)).fill(ACTION);
        visitor.press("Simpan kesepakatan");
        assertThat(visitor.heading(ACTION)).isVisible();
        visitor.whole("coaching-dialogue");
    }

    private static void closeAction(Visitor visitor) {
        visitor.width(PHONE).signOut().signInForDemo("pegawai").go("coaching/actions");
        var card = visitor.page().locator("section").filter(new Locator.FilterOptions().setHasText(ACTION)).last();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Selesai")).click();
        visitor.settle();
        visitor.page().locator("vaadin-dialog textarea").fill("Tiga kali bersama pendamping.");
        visitor.press("Simpan");
        assertThat(visitor.page().getByText("Tiga kali bersama pendamping.")).isVisible();
        visitor.whole("coaching-actions");
    }

    private static void openTask(Visitor visitor, String text) {
        visitor.page().locator(".tolok-tasks a").filter(new Locator.FilterOptions().setHasText(text)).first().click();
        visitor.page().waitForURL(url -> url.contains("appraisal/"));
        visitor.settle();
    }

    private static Locator row(Visitor visitor, String text) {
        return visitor.page().locator(".tolok-feedback-text").filter(new Locator.FilterOptions().setHasText(text));
    }
}
