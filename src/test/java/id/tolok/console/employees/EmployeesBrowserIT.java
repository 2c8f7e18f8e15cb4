package id.tolok.console.employees;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class EmployeesBrowserIT {

    private static final String HR = "kepegawaian-uji";
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
            var file = new EmployeeCsv()
                    .head(nip(0), "UJI")
                    .member(nip(1), "Ayu Peramban", "UJI.A", nip(0))
                    .member(nip(2), "Bima Peramban", "UJI.A", nip(1));
            employees.apply("pegawai.csv", file.bytes(), LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void findsPeopleAndShowsTheirAssessors(Visitor visitor) {
        visitor.signIn(HR, PASSWORD).go("employees").shot("employees");
        open(visitor, "Bima Peramban");

        assertThat(visitor.page().locator("vaadin-grid")).containsText("Ayu Peramban");
        visitor.settle().shot("employee");
    }

    @Test
    void showsUnitsAsATree(Visitor visitor) {
        visitor.signIn(HR, PASSWORD).go("employees/units");

        assertThat(visitor.page().locator("vaadin-grid")).containsText("UJI.A");
        visitor.shot("units");
    }

    @Test
    void showsWhatAFileBringsBeforeItIsStored(Visitor visitor) {
        visitor.signIn(HR, PASSWORD).go("employees/import");
        var file = new EmployeeCsv()
                .member(nip(1), "Ayu Peramban Baru", "UJI.A", nip(0))
                .member(nip(5), "Citra Peramban", "UJI.A", nip(0))
                .line("1.98E+17,Salah,PNS,PELAKSANA,Staf,,UJI,");
        upload(visitor, "pegawai.csv", file.bytes());

        assertThat(visitor.page().getByText("Citra Peramban").first()).isVisible();
        assertThat(visitor.page().getByText("membulatkan").first()).isVisible();
        visitor.whole("employees-import");
    }

    @Test
    void takesAFileOfUnits(Visitor visitor) {
        visitor.signIn(HR, PASSWORD).go("employees/units/import");
        var file = "code,name,parent\nUJI,Kecamatan Uji,\nUJI.B,Seksi Baru,UJI\nUJI.C,Salah,TIADA\n";
        upload(visitor, "unit.csv", file.getBytes(StandardCharsets.UTF_8));

        assertThat(visitor.page().getByText("TIADA").first()).isVisible();
        visitor.press("Simpan baris yang benar").go("employees/units");
        assertThat(visitor.page().locator("vaadin-grid")).containsText("Seksi Baru");
    }

    @Test
    void assignsAnotherAssessor(Visitor visitor) {
        visitor.signIn(HR, PASSWORD).go("employees");
        open(visitor, "Bima Peramban");
        visitor.press("Tetapkan pejabat penilai");
        visitor.page()
                .getByLabel("Pejabat penilai", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill("Kepala UJI");
        visitor.page().locator("vaadin-combo-box-item").first().click();
        visitor.press("Tetapkan");

        assertThat(visitor.page().locator("vaadin-grid")).containsText("Kepala UJI");
        visitor.settle().shot("employee-assigned");
    }

    private static void open(Visitor visitor, String name) {
        visitor.page().getByLabel("Cari nama atau NIP").fill(name);
        var link = new Page.GetByRoleOptions().setName(name).setExact(true);
        visitor.settle().page().getByRole(AriaRole.LINK, link).first().click();
        assertThat(visitor.heading(name)).isVisible();
    }

    private static void upload(Visitor visitor, String name, byte[] content) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content));
        visitor.settle();
    }

    private static Nip nip(int number) {
        return Nips.number(40_000 + number);
    }
}
