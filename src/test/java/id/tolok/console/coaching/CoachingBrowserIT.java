package id.tolok.console.coaching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tolok.access.Role;
import id.tolok.audit.AuditEntry;
import id.tolok.audit.AuditFilter;
import id.tolok.audit.AuditTrail;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import id.tolok.shared.CurrentActor;
import id.tolok.testing.Actors;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a citizen's praise to a coaching action that is closed, as those who do each step; citizen and employee on a phone. */
@BrowserTest
class CoachingBrowserIT {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final String PRAISE = "Bu Yuni cepat dan ramah sekali";
    private static final String PERSON = "Yuni Pramudita";
    private static final String ACTION = "Belajar bersama aplikasi baru";

    @Autowired
    private AuditTrail trail;

    @Autowired
    private CurrentActor actor;

    private long seen;

    @Test
    void goesFromPraiseToAClosedAction(Visitor visitor) throws IOException {
        seen = newest(AuditFilter.ALL);
        praise(visitor);
        audited("feedback.received");
        accept(visitor);
        audited("feedback.accepted");
        evaluate(visitor);
        audited("evaluation.run-completed");
        var run = visitor.page().url();
        confirm(visitor);
        audited("coaching.result-confirmed");
        readsNothingYet(visitor);
        release(visitor, run);
        audited("coaching.result-released");
        read(visitor);
        audited("coaching.letter-read");
        audited("coaching.result-received");
        object(visitor);
        audited("coaching.objection-made");
        explain(visitor);
        audited("coaching.objection-explained");
        decide(visitor);
        audited("coaching.objection-decided");
        correct(visitor);
        audited("facts.fact-superseded");
        evaluateAgain(visitor);
        audited("coaching.objection-followed-up");
        agree(visitor);
        audited("coaching.action-agreed");
        close(visitor);
        audited("coaching.action-done");
        visitor.width(DESK).signOut().signIn("auditor", "tolok-demo").go("audit?action=coaching.action-done");
        assertThat(visitor.page()
                        .locator("vaadin-grid-cell-content")
                        .filter(text("Tindakan pengembangan selesai"))
                        .first())
                .isVisible();
    }

    private static void praise(Visitor visitor) {
        var page = visitor.width(PHONE).plain("layanan").page();
        page.getByText("Tambak Asri").first().click();
        page.locator("input[value=PRAISE]").check();
        page.locator("#text").fill(PRAISE);
        page.locator("#officer").fill("Yuni");
        // whoever sends within three seconds of opening the form is asked to send again
        await().pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    page.locator("button").click();
                    return page.locator("#ticket").isVisible();
                });
    }

    private static void accept(Visitor visitor) {
        as(visitor.width(DESK), "kepegawaian").go("feedback");
        visitor.page().getByLabel("Kata").fill(PRAISE);
        assertThat(visitor.page().locator(".tolok-feedback-said")).hasText(PRAISE);
        assertThat(visitor.page()
                        .locator(".tolok-feedback-actions vaadin-button")
                        .first())
                .containsText(PERSON);
        visitor.page().locator(".tolok-feedback-said").click();
        visitor.page().keyboard().press("a");
        assertThat(visitor.page().getByText("0 dalam daftar", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void evaluate(Visitor visitor) {
        as(visitor, "penilai").go("evaluation").press("Mulai evaluasi").press("Mulai");
        visitor.page().waitForURL(url -> url.contains("evaluation/run/"));
        assertThat(visitor.page().getByText("pegawai dievaluasi")).isVisible();
    }

    private static void confirm(Visitor visitor) {
        visitor.go("coaching");
        visitor.page()
                .locator("vaadin-grid")
                .getByRole(AriaRole.CHECKBOX)
                .first()
                .click();
        visitor.settle().page().locator("#confirm").click();
        visitor.settle().press("Ya, konfirmasi");
        assertThat(visitor.page().getByText("hasil dikonfirmasi").first()).isVisible();
    }

    /** The letter of before counts until the new one is handed over. */
    private static void readsNothingYet(Visitor visitor) {
        as(visitor.width(PHONE), "pegawai").go("my-results");
        assertThat(visitor.page().locator("a.tolok-card")).hasCount(1);
    }

    private static void release(Visitor visitor, String run) {
        as(visitor.width(DESK), "kepegawaian").page().navigate(run);
        visitor.settle()
                .page()
                .locator(".tolok-distribution vaadin-select")
                .first()
                .click();
        visitor.page()
                .locator("vaadin-select-item")
                .filter(text("Istimewa"))
                .first()
                .click();
        visitor.settle().press("Konfirmasi dan izinkan rilis");
        assertThat(visitor.page().getByText("Boleh dirilis").first()).isVisible();
        visitor.go("coaching/release").page().locator("#release").click();
        visitor.settle().press("Ya, serahkan");
        assertThat(visitor.page().getByText("hasil diserahkan").first()).isVisible();
    }

    private static void read(Visitor visitor) throws IOException {
        as(visitor.width(PHONE), "pegawai").go("me");
        assertThat(visitor.page().getByText(PRAISE)).isVisible();
        visitor.page().locator("a[href^='appraisal/']").first().click();
        visitor.page().waitForURL(url -> url.contains("appraisal/"));
        assertThat(visitor.page().getByText("Pujian masyarakat: 2 poin setiap pujian"))
                .isVisible();
        var paper = visitor.page()
                .waitForDownload(
                        () -> visitor.page().getByText("Unduh surat (PDF)").click());
        try (var pdf = Loader.loadPDF(paper.path().toFile())) {
            Assertions.assertThat(new PDFTextStripper().getText(pdf)).contains(PERSON, "Pujian masyarakat", "/surat/");
        }
        visitor.whole("coaching-letter").press("Saya sudah menerima surat ini");
    }

    private static void object(Visitor visitor) {
        visitor.press("Ajukan keberatan");
        visitor.page().getByLabel("Keberatan atas").fill("Fakta: Menit terlambat");
        visitor.page().keyboard().press("Enter");
        visitor.page().locator("vaadin-dialog textarea").fill("Tanggal itu saya bertugas di kantor kota.");
        visitor.press("Kirim keberatan");
        assertThat(visitor.page().getByText("Menunggu penjelasan")).isVisible();
        assertThat(visitor.page().getByText("atas Menit terlambat")).isVisible();
    }

    private static void explain(Visitor visitor) {
        open(as(visitor.width(DESK), "penilai"), PERSON, "menunggu penjelasan Anda");
        visitor.press("Beri penjelasan");
        visitor.page().locator("vaadin-dialog textarea").fill("Surat tugasnya belum saya terima.");
        visitor.press("Kirim penjelasan");
        assertThat(visitor.page().getByText("Menunggu keputusan")).isVisible();
    }

    private static void decide(Visitor visitor) {
        open(as(visitor, "atasan"), PERSON, "menunggu keputusan Anda");
        visitor.press("Putuskan keberatan");
        visitor.page().getByText("Ya, hasilnya harus diperbaiki").click();
        visitor.page().locator("vaadin-dialog textarea").fill("Surat tugas ada pada saya.");
        visitor.press("Putuskan");
        assertThat(visitor.page().getByText("keberatan diterima")).isVisible();
    }

    private static void correct(Visitor visitor) {
        open(as(visitor, "penilai"), PERSON, "diterima: perbaiki fakta");
        visitor.page().locator("a[href^='facts?employee']").click();
        visitor.page().waitForURL(url -> url.contains("facts?"));
        visitor.settle()
                .page()
                .getByText("Menit terlambat", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        visitor.settle().press("Gantikan fakta");
        visitor.page()
                .getByText("Fakta ini tidak benar dan tidak perlu dihitung")
                .click();
        visitor.settle().page().locator("vaadin-dialog textarea").fill("Keberatan diterima: surat tugas.");
        visitor.press("Kirim");
        assertThat(visitor.page().getByText("Diganti.")).isVisible();
    }

    private static void evaluateAgain(Visitor visitor) {
        open(visitor, PERSON, "diterima: perbaiki fakta");
        visitor.press("Evaluasi kembali");
        visitor.page().waitForURL(url -> url.contains("evaluation/run/"));
        assertThat(visitor.page().getByText("1 pegawai dievaluasi")).isVisible();
    }

    private static void agree(Visitor visitor) {
        visitor.go("coaching/dialogues");
        visitor.page().locator("a[href^='coaching/dialogue/']").first().click();
        visitor.page().waitForURL(url -> url.contains("coaching/dialogue/"));
        visitor.settle().press("Sepakati tindakan");
        visitor.page()
                .getByLabel("Tindakan", new Page.GetByLabelOptions().setExact(true))
                .fill(ACTION);
        visitor.press("Simpan kesepakatan");
        assertThat(visitor.heading(ACTION)).isVisible();
    }

    private static void close(Visitor visitor) {
        as(visitor.width(PHONE), "pegawai").go("coaching/actions");
        visitor.page()
                .locator("section")
                .filter(text(ACTION))
                .last()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Selesai"))
                .click();
        visitor.settle().page().locator("vaadin-dialog textarea").fill("Tiga kali bersama pendamping.");
        visitor.press("Simpan");
        assertThat(visitor.page().getByText("Tiga kali bersama pendamping.")).isVisible();
    }

    private static Visitor as(Visitor visitor, String name) {
        return visitor.signOut().signIn(name, "tolok-demo");
    }

    /** From what waits on the first page. */
    private static void open(Visitor visitor, String person, String task) {
        visitor.go("")
                .page()
                .locator(".tolok-tasks a")
                .filter(text(person))
                .filter(text(task))
                .first()
                .click();
        visitor.page().waitForURL(url -> url.contains("appraisal/"));
        visitor.settle();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Since this story began. */
    private void audited(String action) {
        Assertions.assertThat(newest(AuditFilter.of(action))).as(action).isGreaterThan(seen);
    }

    private long newest(AuditFilter filter) {
        return actor.as(Actors.of(Role.AUDITOR), () -> trail.search(filter, 0, 1)).stream()
                .map(AuditEntry::id)
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }
}
