package id.tolok.console.facts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class FactImportBrowserIT {

    private static final String HR = "kepegawaian-impor";
    private static final String PASSWORD = "sandi-peramban";

    @Autowired
    private Accounts accounts;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private CurrentActor actor;

    @BeforeEach
    void people() {
        actor.as(Actor.system("test"), () -> {
            if (accounts.find(HR).isEmpty()) {
                accounts.create(new AccountData(HR, Set.of(Role.HR), Optional.empty()), PASSWORD);
            }
            var file = new EmployeeCsv().head(nip(0), "IMP").member(nip(1), "Impor Satu", "IMP", nip(0));
            employees.apply("pegawai.csv", file.bytes(), LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void bringsInTheExportOfAnAttendanceMachine(Visitor visitor) throws Exception {
        visitor.signIn(HR, PASSWORD).go("facts/imports/new");
        upload(
                visitor,
                "mesin.csv",
                "No;PIN Pegawai;Tanggal;late_minutes\n1;" + nip(1) + ";02/03/2026;15,0\n2;1,98E+17;02/03/2026;5\n");
        assertThat(visitor.page()
                        .getByText("Baris pertama belum memuat kolom ini: nip")
                        .first())
                .isVisible();
        visitor.whole("facts-upload-unmapped");

        visitor.page().getByLabel("Arti kolom PIN Pegawai").fill("NIP");
        visitor.page().locator("vaadin-combo-box-item").first().click();
        visitor.settle();
        assertThat(visitor.page().getByText("membulatkan").first()).isVisible();
        visitor.whole("facts-upload-mapped");

        visitor.press("Simpan 1 baris");
        assertThat(visitor.heading("mesin.csv")).isVisible();
        assertThat(visitor.page().getByText("Selesai").first()).isVisible();
        visitor.whole("facts-import-done");
        var download = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByText("Baris yang ditolak beserta pesannya")
                        .click());
        org.assertj.core.api.Assertions.assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .contains("1,98E+17")
                .contains("pesan_tolok")
                .doesNotContain(nip(1).digits());
    }

    private static void upload(Visitor visitor, String name, String content) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        visitor.settle();
    }

    private static Nip nip(int number) {
        return Nips.number(60_000 + number);
    }
}
