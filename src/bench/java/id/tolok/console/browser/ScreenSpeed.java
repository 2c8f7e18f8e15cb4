package id.tolok.console.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * What an assessor waits for between a click and what it shows: in Chromium, against the packaged application with the data
 * of the demo. The middle one of some rounds; the first ones warm up.
 */
public final class ScreenSpeed {

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 9;
    private static final long LOOK_EVERY_NANOS = 200_000_000;

    private final Visitor assessor;
    private final Page page;

    private ScreenSpeed(Visitor assessor) {
        this.assessor = assessor;
        this.page = assessor.page();
    }

    public static void main(String[] words) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "screens")
                .toAbsolutePath();
        int port = freePort();
        var server = start(port, folder);
        try (var assessor = new Visitor("http://localhost:" + port + "/")) {
            await("http://localhost:" + port + "/signin");
            assessor.signInForDemo("penilai");
            new ScreenSpeed(assessor).measure();
        } finally {
            server.destroy();
            server.waitFor();
        }
        System.exit(0);
    }

    private void measure() {
        var runs = new ArrayList<Double>();
        var results = new ArrayList<Double>();
        var pictures = new ArrayList<Double>();
        var traces = new ArrayList<Double>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            assessor.go("evaluation").press("Mulai evaluasi");
            runs.add(seconds(button("Mulai"), page.locator(".tolok-found")));
            open(results, pictures);
            traces.add(seconds(
                    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Setiap poin dan aturannya")),
                    page.locator(".tolok-firing").first()));
        }
        print("own team, from the click to its results", 1, runs);
        print("a result, from the click to grade and aspects", 0.3, results);
        print("its pictures, from the same click to the last", 0.6, pictures);
        print("its trace, from the click to every point", 0.3, traces);
    }

    /** Words and numbers come first, pictures after them. */
    private void open(List<Double> words, List<Double> pictures) {
        var result = page.locator("vaadin-grid-cell-content a, vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("Baik"))
                .first();
        result.waitFor();
        long start = System.nanoTime();
        result.click();
        page.locator(".tolok-matrix").waitFor();
        words.add(secondsSince(start));
        page.waitForFunction(
                "() => [...document.querySelectorAll('.tolok-chart')].every(chart => chart.querySelector('svg'))");
        pictures.add(secondsSince(start));
        assessor.settle();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private double seconds(Locator click, Locator shown) {
        click.waitFor();
        long start = System.nanoTime();
        click.click();
        shown.waitFor();
        double seconds = secondsSince(start);
        assessor.settle();
        return seconds;
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, double aim, List<Double> all) {
        var sorted = all.subList(WARM_UP, all.size()).stream().sorted().toList();
        double middle = sorted.get(sorted.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%-46s %6.3f s (%.3f to %.3f)  aim %.1f s  %s%n",
                what,
                middle,
                sorted.getFirst(),
                sorted.getLast(),
                aim,
                middle <= aim ? "" : "MISSED");
    }

    private static Process start(int port, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        Path.of("target/tolok.jar").toAbsolutePath().toString(),
                        "--server.port=" + port,
                        "--spring.profiles.active=demo",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    private static void await(String address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, address)) {
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
        }
    }

    private static boolean answers(HttpClient client, String address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
