package id.tolok.console.criteria;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class CriteriaBrowserIT {

    private static final String PASSWORD = "sandi-peramban";

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    @BeforeEach
    void introduceAnEmployee() {
        actor.as(Actor.system("test"), () -> {
            if (accounts.find("pegawai-biasa").isEmpty()) {
                accounts.create(new AccountData("pegawai-biasa", Set.of(Role.EMPLOYEE), Optional.empty()), PASSWORD);
            }
        });
    }

    @Test
    void showsCriteriaAndTriesFacts(Visitor employee) {
        employee.signIn("pegawai-biasa", PASSWORD).go("criteria");
        var page = employee.page();
        assertThat(page.locator("#criteria")).containsText("PP 94/2021 Pasal 9(2)a");
        employee.shot("criteria");

        page.locator("vaadin-tab").getByText("Kalkulator").click();
        page.locator("#fact-absence_days input").fill("3");
        page.locator("#fact-absence_days input").press("Tab");

        assertThat(page.locator("#outcome")).containsText("Teguran lisan");
        assertThat(page.locator("#outcome")).containsText("3 hari: teguran lisan");
        assertThat(page.getByText("Teguran lisan").first()).isInViewport();
        employee.shot("criteria-calculator");
    }

    @Test
    void triesALevelOfAFunctionalPost(Visitor employee) {
        employee.signIn("pegawai-biasa", PASSWORD).go("criteria?rules=asemrowo&tab=calculator");
        var page = employee.page();
        page.locator("#fact-goal_achievement input").fill("85");
        page.locator("#fact-behaviour_loyal input").fill("2");
        choose(page, "Jenis jabatan", "Fungsional");
        choose(page, "Jenjang jabatan", "Ahli muda");

        assertThat(page.locator("#outcome")).containsText("Angka kredit");
        assertThat(page.locator("#outcome")).containsText("25");
        employee.width(390).shot("criteria-calculator-phone");
    }

    private static void choose(Page page, String field, String item) {
        page.getByLabel(field).click();
        page.locator("vaadin-select-item").getByText(item).click();
    }
}
