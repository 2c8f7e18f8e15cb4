package id.tolok.console.facts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From what is missing to a person, to a number, to the observation behind it. */
@BrowserTest
class NumbersBrowserIT {

    @Test
    void findsTheObservationBehindANumber(Visitor visitor) {
        visitor.signInForDemo("kepegawaian").go("facts/completeness");
        var page = visitor.page();
        assertThat(visitor.heading("Kelengkapan")).isVisible();
        assertThat(page.locator(".tolok-complete-legend")).containsText("belum ada");
        visitor.whole("facts-completeness");

        visitor.page().getByLabel("Per unit").check();
        assertThat(page.locator(".tolok-complete-legend")).containsText("untuk sebagian");
        visitor.settle().whole("facts-completeness-units");
        visitor.page().getByLabel("Per unit").uncheck();
        assertThat(page.locator(".tolok-complete-legend")).containsText("dari unit");

        page.locator(".tolok-complete-grid a").first().click();
        page.waitForURL(Pattern.compile(".*/facts/values.*"));
        var number = page.locator(".tolok-value", new Page.LocatorOptions().setHasText("U1 Persyaratan"))
                .first();
        number.locator("vaadin-details-summary").click();
        assertThat(number.locator(".tolok-behind > div").first()).isVisible();
        visitor.settle().whole("facts-values");

        number.locator(".tolok-behind vaadin-button").first().click();
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog).containsText("Sumber");
        visitor.settle().shot("facts-behind");
    }
}
