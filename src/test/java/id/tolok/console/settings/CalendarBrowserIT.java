package id.tolok.console.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import id.tolok.organisation.WorkingDays;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class CalendarBrowserIT {

    private static final String PASSWORD = "sandi-peramban";

    @Autowired
    private Accounts accounts;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private CurrentActor actor;

    @BeforeEach
    void introduceHr() {
        actor.as(Actor.system("test"), () -> {
            if (accounts.find("sdm-kalender").isEmpty()) {
                accounts.create(new AccountData("sdm-kalender", Set.of(Role.HR), Optional.empty()), PASSWORD);
            }
        });
    }

    @Test
    void addsChangesAndRemovesAHoliday(Visitor hr) {
        hr.signIn("sdm-kalender", PASSWORD).go("settings/calendar?year=2073");
        var page = hr.page();
        assertThat(page.locator("vaadin-side-nav")).containsText("Pengaturan");
        assertThat(page.locator("#holidays")).containsText("Belum ada hari libur pada tahun 2073");

        hr.press("Tambah hari libur");
        fill(page, "Tanggal", "17/08/2073");
        fill(page, "Nama hari libur", "Hari Kemerdekaan");
        hr.press("Simpan");
        assertThat(page.locator("#holidays")).containsText("17 Agu 2073");

        button(page, "Ubah hari libur: Hari Kemerdekaan").click();
        fill(page, "Nama hari libur", "Proklamasi");
        hr.press("Simpan");
        assertThat(page.locator("#holidays")).containsText("Proklamasi");
        hr.shot("calendar");

        button(page, "Hapus: Proklamasi").click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText("Hapus", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(page.locator("#holidays")).containsText("Belum ada hari libur pada tahun 2073");
    }

    @Test
    void tellsTheSecondOfTwoEditors(Visitor second) {
        second.signIn("sdm-kalender", PASSWORD).go("settings/calendar?year=2074");
        var page = second.page();
        second.press("Tambah hari libur");
        fill(page, "Tanggal", "06/06/2074");
        fill(page, "Nama hari libur", "Yang kedua");
        var first = workingDays.calendar().withHoliday(LocalDate.of(2074, 6, 6), "Yang pertama");
        actor.as(Actor.system("test"), () -> workingDays.change(workingDays.office(), first));

        second.press("Simpan");

        assertThat(page.getByText("Data sudah diubah orang lain")).isVisible();
        second.shot("calendar-overtaken");
        second.press("Muat ulang");
        assertThat(page.locator("#holidays")).containsText("Yang pertama");
    }

    private static void fill(Page page, String label, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
