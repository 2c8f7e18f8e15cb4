package id.tolok.console.audit;

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
class AuditBrowserIT {

    private static final String AUDITOR = "pemeriksa";
    private static final String PASSWORD = "sandi-peramban";

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    @BeforeEach
    void auditor() {
        actor.as(Actor.system("test"), () -> {
            if (accounts.find(AUDITOR).isEmpty()) {
                accounts.create(new AccountData(AUDITOR, Set.of(Role.AUDITOR), Optional.empty()), PASSWORD);
            }
        });
    }

    @Test
    void showsWhoDidWhatWithTheNewestFirst(Visitor visitor) {
        visitor.signIn(AUDITOR, PASSWORD).go("audit").shot("audit");

        assertThat(visitor.page().locator("#chain")).containsText("Rantai utuh");
        assertThat(visitor.page().locator("vaadin-grid")).containsText("Masuk");
        assertThat(visitor.page().locator("vaadin-grid")).containsText(AUDITOR);
    }

    @Test
    void keepsTheFilterInTheAddress(Visitor visitor) {
        visitor.signIn(AUDITOR, PASSWORD).go("audit?action=access.account-created");

        assertThat(visitor.page().locator("vaadin-grid")).containsText("Akun dibuat");
        visitor.page()
                .getByLabel("Siapa", new Page.GetByLabelOptions().setExact(true))
                .fill("tak seorang pun");
        visitor.page().waitForURL(url -> url.contains("actor="));
        assertThat(visitor.page().getByText("Tidak ada catatan yang cocok")).isVisible();
        visitor.shot("audit-empty");
    }
}
