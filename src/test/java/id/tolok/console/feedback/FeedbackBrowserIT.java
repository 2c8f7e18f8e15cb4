package id.tolok.console.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A citizen praises somebody from a phone; a reviewer accepts it for that person. */
@BrowserTest
class FeedbackBrowserIT {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final String PRAISE = "Bu Yuni cepat dan ramah sekali";
    private static final String PERSON = "Yuni Pramudita";

    @Test
    void acceptsAPraiseFromAPhone(Visitor visitor) {
        praise(visitor);
        visitor.width(DESK).signInForDemo("kepegawaian").go("feedback");
        visitor.page().getByLabel("Kata").fill(PRAISE);
        assertThat(visitor.page().locator(".tolok-feedback-said")).hasText(PRAISE);
        visitor.page()
                .locator(".tolok-feedback-actions vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(PERSON))
                .click();
        assertThat(visitor.page().getByText("0 dalam daftar", new Page.GetByTextOptions().setExact(true)))
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
}
