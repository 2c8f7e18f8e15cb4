package id.tolok.benchmark.runs;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RuleSets;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RuleSetId;
import id.tolok.testing.Actors;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/** What an editor waits for in Chromium: a table of 1,000 rows and 40 columns, an edit of a cell, issues in the text. */
public final class EditorSpeed {

    private static final int ROUNDS = 5;
    private static final int ROWS = 1_000;
    private static final int CONDITIONS = 36;
    private static final String TABLE = "cells.drl.csv";
    private static final String PASSWORD = "sandi-pengukur";

    /** Asks a question in each frame until the answer is yes; gives the milliseconds since the work began. */
    private static final String UNTIL = """
            ([work, question]) => new Promise((done) => {
              const start = performance.now();
              eval(work);
              const ask = () => eval(question) ? done(performance.now() - start) : requestAnimationFrame(ask);
              requestAnimationFrame(ask);
            })""";

    private final Page page;

    private EditorSpeed(Page page) {
        this.page = page;
    }

    public static void main(String[] words) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "editor");
        Rules.write(folder);
        Files.writeString(folder.resolve("rules/kota").resolve(TABLE), csv());
        Thread.currentThread()
                .setContextClassLoader(new URLClassLoader(
                        new URL[] {folder.toUri().toURL()},
                        Thread.currentThread().getContextClassLoader()));
        var url = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath() + ";WRITE_DELAY=0";
        try (var application = RunSpeed.start(url, "sa");
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            measure(application, browser);
        }
        System.exit(0);
    }

    private static void measure(ConfigurableApplicationContext application, Browser browser) {
        var actor = application.getBean(CurrentActor.class);
        actor.as(
                Actor.system("bench"),
                () -> application
                        .getBean(Accounts.class)
                        .create(new AccountData("pengukur", Set.of(Role.POLICY_EDITOR), Optional.empty()), PASSWORD));
        var draft = actor.as(Actors.of(Role.POLICY_EDITOR), () -> {
            var live = application
                    .getBean(RuleSets.class)
                    .versions(new RuleSetId("kota"))
                    .getFirst()
                    .id();
            var authoring = application.getBean(RuleAuthoring.class);
            var opened = authoring.openDraft(live).id();
            authoring.leave(opened);
            return opened;
        });
        var page =
                browser.newPage(new Browser.NewPageOptions().setLocale("en-US").setViewportSize(1400, 1000));
        page.setDefaultTimeout(120_000);
        var home = "http://localhost:" + application.getEnvironment().getProperty("local.server.port") + "/";
        page.navigate(home + "signin");
        page.locator("input[name=username]").fill("pengukur");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(address -> !address.contains("signin"));
        page.navigate(home + "rules/draft/" + draft.value() + "?file=rules.drl");
        var speed = new EditorSpeed(page);
        speed.table();
        speed.text();
    }

    private void table() {
        double open = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            quiet();
            open = Math.min(
                    open,
                    time(
                            "[...document.querySelectorAll('.tolok-rule-files vaadin-item')]"
                                    + ".find(item => item.textContent.includes('" + TABLE + "')).click()",
                            "document.querySelector('tolok-table-grid[data-ready=\"" + ROWS
                                    + "\"] .tabulator-row [tabulator-field=c5]')"));
            quiet();
            file("ruleset.yaml");
        }
        print("table of 1,000 x 40 opens", 2000, open);
        file(TABLE);
        page.waitForSelector("tolok-table-grid[data-ready=\"" + ROWS + "\"] .tabulator-row");
        double seen = Double.MAX_VALUE;
        double stored = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            quiet();
            var value = String.valueOf(20 + round);
            page.locator(".tabulator-row >> nth=" + (3 + round) + " >> [tabulator-field=c4]")
                    .click();
            page.keyboard().type(value);
            var before = page.locator("#saved").textContent();
            page.waitForTimeout(1100);
            var shown = "[...document.querySelectorAll('.tabulator-row')][" + (3 + round)
                    + "].querySelector('[tabulator-field=c4]:not(.tabulator-editing)')?.textContent === '" + value
                    + "'";
            var enter =
                    "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));"
                            + " window.edited = performance.now()";
            seen = Math.min(seen, time(enter, shown));
            stored = Math.min(
                    stored,
                    ((Number) page.evaluate(
                                    UNTIL.replace("start = performance.now()", "start = window.edited"), new Object[] {
                                        "", "document.querySelector('#saved').textContent !== '" + before + "'"
                                    }))
                            .doubleValue());
        }
        print("edited cell is shown", 100, seen);
        print("edited cell is stored and said so", 1000, stored);
    }

    private void text() {
        file("rules.drl");
        page.locator("#way-text").click();
        page.waitForFunction(
                "() => document.querySelector('.ace_editor:not([hidden])')?.env.editor.getValue().length > 9");
        double wrong = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            quiet();
            var editor = "[...document.querySelectorAll('.ace_editor')].find(e => e.offsetParent).env.editor";
            wrong = Math.min(
                    wrong,
                    time(
                            editor + ".session.insert({row: 3, column: 0}, 'salience 1 ')",
                            editor + ".session.getAnnotations().some(each => each.type === 'error')"));
            page.evaluate("() => " + editor + ".undo()");
            page.waitForFunction("() => !" + editor + ".session.getAnnotations().some(each => each.type === 'error')");
        }
        print("an error is shown at its line", 200, wrong);
    }

    private double time(String work, String question) {
        return ((Number) page.evaluate(UNTIL, new Object[] {work, question})).doubleValue();
    }

    private void file(String name) {
        page.locator(".tolok-rule-files vaadin-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        quiet();
    }

    /** Until everything has been checked. */
    private void quiet() {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())"
                + " && document.querySelector('#case-summary [data-state]')?.dataset.state !== 'running'");
        page.waitForTimeout(400);
    }

    private static String csv() {
        var csv = new StringBuilder("RuleSet,kota\nRuleTable cells\nNAME,METADATA,AGENDA-GROUP");
        var patterns = new StringBuilder(",,");
        var templates = new StringBuilder(",\"basis(\"\"$param\"\")\",");
        var heads = new StringBuilder("Name,Basis,Phase");
        for (int i = 0; i < CONDITIONS; i++) {
            csv.append(",CONDITION");
            patterns.append(",\"Indicator(code == \"\"")
                    .append(Rules.indicator(i / 2))
                    .append("\"\")\"");
            templates.append(i % 2 == 0 ? ",value >= $param" : ",value < $param");
            heads.append(i % 2 == 0 ? ",From " : ",Below ").append(i / 2);
        }
        csv.append(",ACTION\n").append(patterns).append(",\n").append(templates);
        csv.append(",\"score.add(\"\"innovation\"\", $param);\"\n")
                .append(heads)
                .append(",Points\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append("cells ").append(row).append(",kota,score");
            for (int i = 0; i < CONDITIONS; i++) {
                csv.append(',').append((i + row) % 4 < 2 ? String.valueOf(i % 2 == 0 ? row % 50 : 50 + row % 50) : "");
            }
            csv.append(",0.").append(row % 9 + 1).append('\n');
        }
        return csv.toString();
    }

    private static void print(String what, int aim, double millis) {
        System.out.printf(
                Locale.ROOT, "%-45s %7.0f ms  aim %d ms  %s%n", what, millis, aim, millis <= aim ? "" : "MISSED");
    }
}
