package id.tolok.console.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody with a browser of their own who visits the console. */
public final class Visitor implements AutoCloseable {

    /** Milliseconds; much on a quiet machine, some on a busy one. */
    static final int PATIENCE = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visitor(String home) {
        this.home = home;
        context = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("en-US"));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    /** Errors that the browser's console listed so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public Visitor go(String path) {
        page.navigate(home + path);
        return settle();
    }

    /** Opens a page that is no part of the console. */
    public Visitor plain(String path) {
        page.navigate(home + path);
        return this;
    }

    /** Types into the field with this HTML name. */
    public Visitor fill(String field, String text) {
        page.locator("input[name=" + field + "]").fill(text);
        return this;
    }

    public Visitor signIn(String name, String password) {
        go("signin").fill("username", name).fill("password", password);
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("signin"));
        return settle();
    }

    /** Signs in with one of the accounts that the sign-in page offers with demo data. */
    public Visitor signInForDemo(String name) {
        go("signin");
        page.locator(".tolok-demo vaadin-button", new Page.LocatorOptions().setHasText(name))
                .last()
                .click();
        settle().press("Masuk");
        page.waitForURL(url -> !url.contains("signin"));
        return settle();
    }

    /** Forgets the session, as a browser that was closed. */
    public Visitor signOut() {
        context.clearCookies();
        return this;
    }

    /** Hands a file to the page's upload field. */
    public Visitor upload(String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        return settle();
    }

    public Visitor width(int pixels) {
        page.setViewportSize(pixels, 800);
        return this;
    }

    public Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settle();
    }

    public Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    /** Waits until the server has answered everything that was asked of it. */
    public Visitor settle() {
        page.waitForFunction("() => window.Vaadin?.Flow?.clients && Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
        return this;
    }

    public Path shot(String name) {
        var file = Visits.PICTURES.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    /** A picture of all that the screen holds, not only of what the window shows. */
    public Visitor whole(String name) {
        var size = page.viewportSize();
        var content = page.evaluate("() => Math.max(...[...document.querySelectorAll('*')].map(e => e.scrollHeight))");
        page.setViewportSize(size.width, Math.min(4000, ((Number) content).intValue() + 80));
        settle().shot(name);
        page.setViewportSize(size.width, size.height);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
