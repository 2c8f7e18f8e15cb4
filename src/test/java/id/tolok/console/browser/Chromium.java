package id.tolok.console.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that is installed on this machine; never downloads one. Started once for all browser tests. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Optional<Browser> running = Optional.empty();

    private Chromium() {}

    static Optional<Path> installed() {
        var usual = Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/snap/bin/chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium");
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), usual)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static synchronized Browser running() {
        return running.orElseGet(() -> {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new LaunchOptions()
                    .setExecutablePath(installed().orElseThrow())
                    .setHeadless(true)
                    .setArgs(FLAGS);
            var browser = playwright.chromium().launch(options);
            PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            running = Optional.of(browser);
            return browser;
        });
    }
}
