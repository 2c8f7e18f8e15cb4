package id.tolok.console.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.console.browser.BrowserTest;
import id.tolok.console.browser.Visitor;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an idea to a scored result and back again, on the way that the help page describes, in both languages. */
@BrowserTest
class JourneyBrowserIT {

    private static final String PASSWORD = "sandi-perjalanan";
    private static final String RULE = "Jam pelatihan";
    private static final String PERSON = "Adi Wicaksono";

    @Autowired
    private Clock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    private Visitor visitor;
    private Locale locale;

    @BeforeEach
    void introducePeople() {
        account("rina", Role.POLICY_EDITOR);
        account("sari", Role.POLICY_APPROVER);
        account("tono", Role.HR);
    }

    @Test
    void leadsFromAnIdeaToAScoredResultAndBackInIndonesian(Visitor one) {
        travel(one, Locale.of("id"), "76,61");
    }

    @Test
    void leadsFromAnIdeaToAScoredResultAndBackInEnglish(Visitor one) {
        travel(one, Locale.ENGLISH, "76.61");
    }

    private void travel(Visitor one, Locale language, String threshold) {
        visitor = one;
        locale = language;
        var draft = draft();
        raise(threshold);
        addCriterion();
        correctCases();
        addTwoCases();
        submit();
        approveAndPublish(draft);
        evaluate();
        rollBack();
    }

    private String draft() {
        signIn("rina");
        visitor.go("rules");
        click("#versions-asemrowo a >> nth=-1");
        click("#action-draft");
        visitor.page().waitForURL(url -> url.contains("rules/draft/"));
        return visitor.settle().page().url().replaceAll(".*rules/draft/(\\d+).*", "$1");
    }

    /** Raises one threshold, adds the row that is missing then, and says what it gives and why. */
    private void raise(String threshold) {
        open("skm-quality.drl.csv");
        find(".tabulator-cell")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + threshold + "$")))
                .first()
                .click();
        visitor.settle();
        type("77", "Enter");
        click(".tolok-issue-mend >> nth=0");
        find("#missing-7 input").fill("SKM_C");
        find("#missing-7 input").press("Enter");
        fill("#missing-1 input", "Mutu pelayanan C, di bawah 77");
        click("#missing-add");
        assertThat(find(".tolok-issue-mend")).hasCount(0);
        find("#table-described input").click();
        visitor.settle();
        assertThat(find(".tabulator-row").nth(2).locator("[tabulator-field=c3]"))
                .hasText("PermenPANRB 14/2017");
    }

    /** A new indicator, and from there the rule that gives points for it. */
    private void addCriterion() {
        open("ruleset.yaml");
        click("#dictionary-new");
        fill("#dictionary-title-id input", RULE);
        fill("#dictionary-title-en input", "Hours of training");
        assertThat(find("#dictionary-code input")).hasValue("jam_pelatihan");
        click("#dictionary-add");
        fill("#entry-most input", "200");
        click("#dictionary-write-rule");
        assertThat(find("#form-name input")).hasValue(RULE);
        fill("#form-basis input", "Kebijakan kota");
        fill(".tolok-rule-form .tolok-rule-demand >> nth=-1 >> .tolok-rule-value input", "20");
        fill(".tolok-rule-form .tolok-rule-card >> nth=-1 >> vaadin-text-field input", "5");
        visitor.shot("journey-rule-" + locale.getLanguage());
    }

    /** Two cases stood on the old threshold; what comes out now is what was meant. */
    private void correctCases() {
        var failing = find(".tolok-rule-issue vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("cases/service-quality.yaml"));
        assertThat(failing).hasCount(2);
        for (int left = 1; left >= 0; left--) {
            failing.first().click();
            click("#case-accept");
            assertThat(failing).hasCount(left);
        }
    }

    private void addTwoCases() {
        open("cases/typical.yaml");
        click("#cases-real");
        click(".tolok-real-take >> nth=0");
        fill("#case-name input", "20 jam");
        click("#case-add-fact");
        var indicator = find(".tolok-case-fact >> nth=-1 >> vaadin-combo-box input");
        indicator.fill("jam_pelatihan");
        click("vaadin-combo-box-item:visible >> text=jam_pelatihan");
        setHours("20");
        assertThat(find("#case-outcome")).containsText(RULE);
        accept();
        click("#cases-copy");
        fill("#case-name input", "19 jam");
        setHours("19");
        assertThat(find("#case-outcome")).not().containsText(RULE);
        accept();
        assertThat(find("#issues .tolok-rule-clean")).isVisible();
        visitor.shot("journey-cases-" + locale.getLanguage());
    }

    private void setHours(String hours) {
        fill(".tolok-case-fact >> nth=-1 >> vaadin-text-field >> nth=0 >> input", hours);
    }

    /** Where the new criterion gives somebody points, the case expects that from now on. */
    private void accept() {
        var green = find("#case-outcome > .tolok-case-green");
        assertThat(green.or(find("#case-accept")).first()).isVisible();
        if (find("#case-accept").isVisible()) {
            click("#case-accept");
        }
        assertThat(green).isVisible();
    }

    private void submit() {
        click("#action-submit");
        assertThat(find("#gate-impact")).hasAttribute("data-open", "false");
        click(".tolok-gate-to-impact");
        click("#impact-compute");
        assertThat(find("#fairness-sex").first()).isVisible();
        click("#action-submit");
        assertThat(find("#action-submit")).hasCount(0);
    }

    private void approveAndPublish(String draft) {
        signIn("sari");
        visitor.go("rules/version/" + draft + "?tab=difference");
        assertThat(find(".tolok-diff-added")
                        .filter(new Locator.FilterOptions().setHasText("77"))
                        .first())
                .isVisible();
        visitor.shot("journey-difference-" + locale.getLanguage());
        click("#action-approve");
        click("#action-publish");
        fill("#publish-from input", LocalDate.now(clock).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        click("#publish-confirm");
        assertThat(find("#action-withdraw")).isVisible();
    }

    /** Somebody is recorded with hours of training and gets the points for them. */
    private void evaluate() {
        signIn("tono");
        visitor.go("facts/record");
        pick("facts.person.employee", PERSON);
        pick("facts.person.indicator", locale.equals(Locale.ENGLISH) ? "Hours of training" : RULE);
        visitor.page().getByLabel(say("facts.person.value")).last().fill("24");
        visitor.page().getByLabel(say("facts.person.source")).last().fill("Sertifikat");
        visitor.press(say("facts.form.save"));
        visitor.go("evaluation").press(say("evaluation.start.open")).press(say("evaluation.start.go"));
        visitor.page().waitForURL(url -> url.contains("evaluation/run/"));
        visitor.page().getByText(PERSON).first().click();
        visitor.page().waitForURL(url -> url.contains("result/"));
        visitor.settle();
        visitor.page().getByText(say("evaluation.result.trace")).first().click();
        assertThat(visitor.page()
                        .locator(".tolok-firing")
                        .getByText(locale.equals(Locale.ENGLISH) ? "Hours of training" : RULE)
                        .first())
                .isVisible();
        visitor.shot("journey-result-" + locale.getLanguage());
    }

    private void rollBack() {
        signIn("sari");
        visitor.go("rules");
        click("#versions-asemrowo a >> nth=-1");
        click("#action-rollback");
        click("#publish-confirm");
        find("vaadin-text-area textarea").fill("Dibahas sekali lagi");
        var before = visitor.page().url();
        click("#reason-confirm");
        visitor.page().waitForURL(url -> !url.equals(before));
        assertThat(find("#action-withdraw")).isVisible();
        assertThat(find("#action-rollback")).hasCount(0);
    }

    private void signIn(String name) {
        visitor.signOut().go("signin");
        if (locale.equals(Locale.ENGLISH)) {
            visitor.press("Switch to English");
        }
        visitor.fill("username", name).fill("password", PASSWORD);
        click("vaadin-login-form vaadin-button >> nth=0");
        visitor.page().waitForURL(url -> !url.contains("signin"));
        visitor.settle();
    }

    private void open(String file) {
        visitor.settle();
        find(".tolok-rule-files vaadin-item")
                .filter(new Locator.FilterOptions().setHasText(file))
                .click();
        visitor.settle();
    }

    private void pick(String label, String text) {
        visitor.page().getByLabel(say(label)).last().fill(text);
        visitor.settle();
        find("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        visitor.settle();
    }

    private void fill(String field, String text) {
        find(field).fill(text);
        find(field).press("Enter");
        find(field).press("Tab");
        visitor.settle();
    }

    private void type(String text, String key) {
        visitor.page().keyboard().type(text);
        visitor.page().keyboard().press(key);
        visitor.settle();
    }

    private void click(String selector) {
        find(selector).click();
        visitor.settle();
    }

    private Locator find(String selector) {
        return visitor.page().locator(selector);
    }

    private String say(String key) {
        var file = "id.tolok.console." + key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle(file, locale).getString(key);
    }

    private void account(String name, Role role) {
        actor.as(Actor.system("test"), () -> {
            if (accounts.find(name).isEmpty()) {
                accounts.create(new AccountData(name, Set.of(role), Optional.empty()), PASSWORD);
            }
        });
    }
}
