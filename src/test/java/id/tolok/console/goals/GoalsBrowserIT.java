package id.tolok.console.goals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import org.junit.jupiter.api.Test;

@BrowserTest
class GoalsBrowserIT {

    private static final String PASSWORD = "tolok-demo";

    @Test
    void aSuperiorsGoalComesDownAndIsAgreed(Visitor visitor) {
        visitor.signIn("penilai", PASSWORD).go("goals");
        visitor.page().getByText("Turunkan ke bawahan").first().click();
        visitor.settle().page().getByLabel("Diusulkan kepada").last().fill("Yuni");
        visitor.settle()
                .page()
                .locator("vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Yuni"))
                .first()
                .click();
        visitor.page().keyboard().press("Tab");
        visitor.settle().shot("goals-hand-down");
        visitor.press("Kirim usulan");

        visitor.signOut().signIn("pegawai", PASSWORD).go("goals");
        assertThat(visitor.page().getByText("Sasaran baru: SKP-1.1").first()).isVisible();
        visitor.whole("goals-waiting").press("Setujui");
        assertThat(visitor.page().getByText("Mendukung sasaran atasan").first()).isVisible();
    }
}
