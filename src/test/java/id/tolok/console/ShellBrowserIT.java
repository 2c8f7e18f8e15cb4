package id.tolok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
class ShellBrowserIT {

    private static final String NAME = "peramban";
    private static final String PASSWORD = "sandi-peramban";

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    @BeforeEach
    void account() {
        actor.as(Actor.system("test"), () -> {
            if (accounts.find(NAME).isEmpty()) {
                accounts.create(new AccountData(NAME, Set.of(Role.EMPLOYEE), Optional.empty()), PASSWORD);
            }
        });
    }

    @Test
    void asksForSignInInIndonesianFirst(Visitor visitor) {
        visitor.go("").shot("signin");
        assertThat(visitor.heading("Masuk")).isVisible();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "id");
    }

    @Test
    void speaksEnglishOnceAskedTo(Visitor visitor) {
        visitor.go("").press("Switch to English").shot("signin-en");
        assertThat(visitor.heading("Sign in")).isVisible();
        visitor.signIn(NAME, PASSWORD);
        assertThat(visitor.heading("Welcome, " + NAME)).isVisible();
    }

    @Test
    void staysDarkAfterAReload(Visitor visitor) {
        visitor.go("").press("Ganti terang atau gelap").go("signin").shot("signin-dark");
        assertThat(visitor.page().locator("html")).hasAttribute("theme", "dark");
    }

    @Test
    void refusesAWrongPasswordWithASentence(Visitor visitor) {
        visitor.go("signin")
                .fill("username", NAME)
                .fill("password", "salah-sekali")
                .press("Masuk")
                .shot("signin-refused");
        assertThat(visitor.page().getByText("Nama akun atau kata sandi tidak cocok"))
                .isVisible();
    }

    @Test
    void saysThatAnAddressIsUnknown(Visitor visitor) {
        visitor.signIn(NAME, PASSWORD).go("tidak/ada").shot("notfound");
        assertThat(visitor.heading("Halaman tidak ditemukan")).isVisible();
    }

    @Test
    void letsPeopleOut(Visitor visitor) {
        visitor.signIn(NAME, PASSWORD);
        visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Menu akun " + NAME))
                .click();
        visitor.page().getByText("Keluar").click();
        assertThat(visitor.heading("Masuk")).isVisible();
    }

    @Test
    void drawsTheBuildingBlocks(Visitor visitor) {
        visitor.signIn(NAME, PASSWORD).go("test/components");
        assertThat(visitor.page().locator(".tolok-chart svg")).hasCount(3);
        assertThat(visitor.page().locator("#progress")).containsText("5 of 5");
        assertThat(visitor.page().locator(".ace_gutter-cell.ace_error")).hasText("3");
        visitor.page().locator(".ace_content").click();
        visitor.page().keyboard().press("Control+Home");
        visitor.page().keyboard().type("// ");
        assertThat(visitor.page().locator("#typed")).hasText("// rule \"A\"");
        visitor.whole("components")
                .press("Ganti terang atau gelap")
                .whole("components-dark")
                .width(390)
                .whole("components-phone");
        org.assertj.core.api.Assertions.assertThat(visitor.complaints()).isEmpty();
    }
}
